package dev.stet.api.captures;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.source.capture.CaptureMark;
import dev.stet.source.capture.CaptureText;
import dev.stet.source.reading.Landmark;

/** The text taken from a capture. */
@Schema(name = "CaptureText", description = "The text taken from a capture, in NFC with line feeds.")
public record TextView(
        @Schema(description = "Where the text is.") String href,

        @Schema(description = "SHA-256 of its UTF-8 bytes, as 64 hexadecimal digits.")
        String sha256,

        @Schema(description = "How many Unicode code points.")
        int length,

        @Schema(description = "What took it, such as “pdf 1”.")
        String reader,

        @Schema(description = "Where a page begins, or a moment of a recording; in the order of the text.")
        List<MarkView> marks) {

    /** Where in the text something begins that a reader would be sent to. */
    @Schema(name = "CaptureMark", description = "Where a page begins, or a moment of a recording.")
    public record MarkView(
            @Schema(enumeration = {"page", "time"}) String kind,

            @Schema(description = "The number of the page, or the time, as 00:06:12.")
            String label,

            @Schema(description = "Unicode code points of the text before it.")
            int at) {

        static MarkView of(Landmark landmark) {
            return new MarkView(landmark.kind().key(), landmark.label(), landmark.start());
        }
    }

    static TextView of(CaptureText text, String capture) {
        return new TextView(
                capture + "/text",
                text.digest().hex(),
                text.length(),
                text.reader(),
                CaptureMark.of(text.capture()).stream().map(MarkView::of).toList());
    }
}
