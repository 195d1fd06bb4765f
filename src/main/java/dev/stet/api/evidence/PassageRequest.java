package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Passage;
import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.QuotationTest;

/** Which words of a capture are cited, as a program says it. */
@Schema(
        name = "NewPassage",
        description = "A stretch of a capture's text, counted in Unicode code points, end exclusive.")
public record PassageRequest(
        @Schema(required = true, description = "The number of a capture of the source that is cited.")
        Integer capture,

        @Schema(required = true, description = "Code points before the stretch.")
        Integer start,

        @Schema(required = true, description = "Code points up to its end; exclusive.")
        Integer end) {

    private static final String STRETCH = "passage.start";

    /**
     * The words that stand there.
     *
     * @param excerpt what is said to stand there, or null
     * @throws Refused where nothing stands there, or something else
     */
    Passage of(Source source, String excerpt) {
        if (capture == null || start == null || end == null) {
            throw new Refused("passage", "Give “capture”, and “start” and “end” in code points of its text.");
        }
        if (start < 0 || end < start) {
            throw new Refused(
                    STRETCH, "A stretch runs forward from 0 or later, not from " + start + " to " + end + ".");
        }
        Passage passage = Passage.of(captured(source), new TextSpan(start, end))
                .orElseThrow(() -> new Refused(
                        STRETCH, "No words stand there: the capture has no such stretch of text, or no text yet."));
        if (excerpt != null
                && !excerpt.isBlank()
                && !stands(excerpt, passage.quote().exact())) {
            throw new Refused("excerpt", "Other words stand there. Leave “excerpt” out to cite them as they are.");
        }
        return passage;
    }

    private Capture captured(Source source) {
        try {
            return Capture.of(source, capture);
        } catch (Missing none) {
            throw new Refused("passage.capture", none.getMessage());
        }
    }

    /** But for typography, and for what an excerpt leaves out and says so. */
    private static boolean stands(String excerpt, String words) {
        return excerpt.strip().equals(words.strip())
                || QuotationTest.of(CapturedText.of(words), excerpt).outcome().isPresent();
    }
}
