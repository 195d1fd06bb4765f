package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.citation.Citation;

/** Where the excerpt of a citation was picked. */
@Schema(
        name = "Passage",
        description =
                "In which capture the excerpt was picked, and where in its text: Unicode code points, end exclusive.")
public record PassageView(
        @Schema(description = "The number of a capture of the source.")
        int capture,

        int start,
        int end) {

    /** Null where the excerpt was typed. */
    static PassageView of(Citation citation) {
        return citation.pickedIn() == null
                ? null
                : new PassageView(
                        citation.pickedIn().number(),
                        citation.picked().start(),
                        citation.picked().end());
    }
}
