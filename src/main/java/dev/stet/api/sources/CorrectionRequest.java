package dev.stet.api.sources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Refused;
import dev.stet.source.SourceFacts;

/** A correction as a program sends it. */
@Schema(name = "NewCorrection", description = "All that is known of the source now, in place of what was known before.")
public record CorrectionRequest(
        @Schema(required = true, description = "Whole: what is left out is no longer known.")
        SourceFields source,

        @Schema(required = true, maxLength = 1000, description = "Why; stays on record.")
        String reason,

        @Schema(
                required = true,
                description = "The edition of the source that was seen. Another is answered with 409 and the edition"
                        + " in force.")
        Integer seen) {

    /** @throws Refused naming the field that is wrong */
    SourceFacts facts() {
        if (source == null) {
            throw new Refused("source", "Give all that is known of the source.");
        }
        return source.facts();
    }

    /** @throws Refused where it is not given */
    int requireSeen() {
        if (seen == null) {
            throw new Refused("seen", "Give the edition of the source that you saw.");
        }
        return seen;
    }
}
