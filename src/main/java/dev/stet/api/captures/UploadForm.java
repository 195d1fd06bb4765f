package dev.stet.api.captures;

import java.nio.file.Files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import dev.stet.shared.Refused;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;
import dev.stet.source.reading.MediaType;

/** A file that is kept as a capture, as forms send files. */
@Schema(name = "NewUpload", description = "A file that is kept as a capture.")
public class UploadForm {

    @RestForm
    @Schema(required = true, description = "What it is, its bytes say; its name only parts kinds of text.")
    FileUpload file;

    @RestForm
    @Schema(maxLength = 4000)
    String note;

    @RestForm
    @Schema(description = "Addresses of copies that outside archives keep, a line each; at most 10.")
    String archives;

    /**
     * The bytes, to be closed by whoever asks for them.
     *
     * @throws Refused where there is no file
     */
    Spool spool() {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new Refused("file", "Send the file in a field of this name, with its own name.");
        }
        return Spool.of(out -> Files.copy(file.uploadedFile(), out));
    }

    /** @throws Refused naming the field that is wrong */
    CaptureFacts facts(Spool bytes) {
        String type = MediaType.of(bytes.file(), file.fileName());
        return new CaptureFacts(CaptureMethod.UPLOAD, type, file.fileName(), note).archivedAt(archives);
    }
}
