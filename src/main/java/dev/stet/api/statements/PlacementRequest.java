package dev.stet.api.statements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Refused;

/** Where a statement is to stand from now on. */
@Schema(
        name = "NewPlacement",
        description =
                "Where a statement is to stand: by “start” and “end” in Unicode code points (end exclusive), or by “exact”"
                        + " with what stands around it.")
public record PlacementRequest(
        @Schema(description = "Code points before it.") Integer start,

        @Schema(description = "Code points up to its end; exclusive.")
        Integer end,

        @Schema(maxLength = 20_000, description = "Its words, as a TextQuoteSelector.")
        String exact,

        @Schema(description = "What stands right before the words.")
        String prefix,

        @Schema(description = "What stands right after the words.")
        String suffix,

        @Schema(required = true, maxLength = 1000, description = "Why; stays on record.")
        String reason,

        @Schema(
                required = true,
                description = "The number of the placement in force that was seen. Another is answered with 409 and"
                        + " the number in force.")
        Integer seen) {

    Selector selector() {
        return new Selector(start, end, exact, prefix, suffix);
    }

    /** @throws Refused where it is not given */
    int requireSeen() {
        if (seen == null) {
            throw new Refused("seen", "Give the number of the placement in force that you saw.");
        }
        return seen;
    }
}
