package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Refused;

/** A verdict as a program sends it. */
@Schema(name = "NewVerdict", description = "A rating given to the statement's wording as it is, with the reason.")
public record VerdictRequest(
        @Schema(required = true, description = "The key of a rating of the desk's scale: see /api/scale.")
        String rating,

        @Schema(required = true, maxLength = 10_000, description = "Why.")
        String rationale,

        @Schema(
                required = true,
                minimum = "0",
                description = "The number of the verdict in force that was seen; 0 for none. Another is answered"
                        + " with 409 and the number in force.")
        Integer seen) {

    /** @throws Refused where it is not given */
    int requireSeen() {
        if (seen == null) {
            throw new Refused(
                    "seen", "Give the number of the verdict in force that you saw, or 0 where there is none.");
        }
        return seen;
    }
}
