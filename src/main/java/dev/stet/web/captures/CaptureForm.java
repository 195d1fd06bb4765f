package dev.stet.web.captures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import dev.stet.shared.Refused;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;
import dev.stet.source.reading.MediaType;

/** What is kept as a capture: a file, or a text pasted. */
public record CaptureForm(
        @RestForm FileUpload file,
        @RestForm String text,
        @RestForm String note,
        @RestForm String archives) {

    static CaptureForm blank() {
        return new CaptureForm(null, "", "", "");
    }

    private boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }

    /**
     * The bytes, to be closed by whoever asks for them.
     *
     * @throws Refused where there are none, or two kinds of them
     */
    Spool spool() {
        boolean pasted = text != null && !text.isBlank();
        if (pasted == hasFile()) {
            throw new Refused(
                    pasted ? "file" : "text",
                    pasted
                            ? "There is a text and a file as well. Clear the text, or send it without choosing a file."
                            : "Choose a file, or paste a text.");
        }
        if (!pasted) {
            return Spool.of(out -> Files.copy(file.uploadedFile(), out));
        }
        if (text.length() > CaptureFacts.PASTED) {
            throw new Refused(
                    "text",
                    "This has %,d characters; at most %,d fit here.".formatted(text.length(), CaptureFacts.PASTED));
        }
        return Spool.of(this::write);
    }

    private void write(java.io.OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refused naming the field that is wrong */
    CaptureFacts facts(Spool bytes) {
        CaptureFacts facts = hasFile()
                ? new CaptureFacts(
                        CaptureMethod.UPLOAD, MediaType.of(bytes.file(), file.fileName()), file.fileName(), note)
                : new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, note);
        return facts.archivedAt(archives);
    }
}
