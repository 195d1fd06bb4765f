package dev.stet.api.captures;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Refused;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;

/** A text that is kept as a capture. */
@Schema(name = "NewPaste", description = "A text that is kept as a capture: a transcript, or notes of an interview.")
public record PasteRequest(
        @Schema(
                required = true,
                maxLength = CaptureFacts.PASTED,
                description = "Times at the beginning of lines, as 00:06:12, become its marks.")
        String text,

        @Schema(maxLength = 4000) String note,

        @Schema(maxItems = 10, description = "Addresses of copies that outside archives keep.")
        List<String> archives) {

    /**
     * The bytes, to be closed by whoever asks for them.
     *
     * @throws Refused where there are none, or too many
     */
    Spool spool() {
        if (text == null || text.isBlank()) {
            throw new Refused("text", "Give the text that is to be kept.");
        }
        if (text.length() > CaptureFacts.PASTED) {
            throw new Refused(
                    "text",
                    "This has %,d characters; at most %,d fit here.".formatted(text.length(), CaptureFacts.PASTED));
        }
        return Spool.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws Refused naming the field that is wrong */
    CaptureFacts facts() {
        return new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, note).archivedAt(lines());
    }

    private String lines() {
        return archives == null ? null : String.join("\n", archives);
    }
}
