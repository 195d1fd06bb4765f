package dev.stet.api.statements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Keys;
import dev.stet.article.AsideKind;

/** A stretch that is declared not checkable. */
@Schema(
        name = "NewAside",
        description =
                "A stretch to set aside: by “start” and “end” in Unicode code points (end exclusive), or by “exact” with"
                        + " what stands around it.")
public record AsideRequest(
        @Schema(description = "Code points before it.") Integer start,

        @Schema(description = "Code points up to its end; exclusive.")
        Integer end,

        @Schema(maxLength = 20_000, description = "Its words, as a TextQuoteSelector.")
        String exact,

        @Schema(description = "What stands right before the words.")
        String prefix,

        @Schema(description = "What stands right after the words.")
        String suffix,

        @Schema(
                required = true,
                enumeration = {"opinion", "transition", "prediction", "boilerplate", "source-list", "other"})
        String kind,

        @Schema(maxLength = 1000) String note) {

    Selector selector() {
        return new Selector(start, end, exact, prefix, suffix);
    }

    /** @throws dev.stet.shared.Refused where it is none */
    AsideKind kindOf() {
        return Keys.of(AsideKind.class, kind, "kind");
    }
}
