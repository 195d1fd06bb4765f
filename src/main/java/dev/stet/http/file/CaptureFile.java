package dev.stet.http.file;

import java.util.Set;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.shared.Missing;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.Capture;
import dev.stet.source.warc.WarcFile;

/**
 * A file of a capture, for saving, never for showing. To be asked for within a transaction; the bytes are read after it, in
 * one of their own.
 */
public final class CaptureFile {

    /** Should a browser show the file in spite of all, then as a page that can do nothing. */
    private static final String CONTENT = "sandbox; default-src 'none'";

    /** Kinds that no browser executes. All others are handed on as bytes of no kind. */
    private static final Set<String> INERT = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "audio/wav",
            "text/plain");

    private static final int DIGITS = 16;

    private CaptureFile() {}

    /** The bytes as they came. */
    public static Response bytes(Capture capture) {
        long id = capture.id();
        StreamingOutput bytes = out -> QuarkusTransaction.requiringNew().call(() -> {
            Capture.<Capture>findById(id).blob().copyTo(out);
            return null;
        });
        String type = INERT.contains(capture.mediaType()) ? capture.mediaType() : "application/octet-stream";
        return inert(bytes, type, name(capture) + ending(capture))
                .header("Content-Length", capture.blob().length())
                .build();
    }

    /**
     * What was asked and answered when it was fetched, in the form of web archives.
     *
     * @throws Missing where it was not fetched
     */
    public static Response warc(Capture capture) {
        if (capture.exchange() == null) {
            throw new Missing(
                    "This capture was not fetched, so there is nothing to say of what was asked and answered.");
        }
        long id = capture.id();
        WarcFile file = new WarcFile(
                capture.exchange().asValue(),
                capture.takenAt(),
                capture.digest(),
                capture.blob().length());
        StreamingOutput warc = out -> QuarkusTransaction.requiringNew().call(() -> {
            try (Spool body =
                    Spool.of(to -> Capture.<Capture>findById(id).blob().copyTo(to))) {
                file.write(body.file(), out);
            }
            return null;
        });
        return inert(warc, "application/warc", name(capture) + ".warc").build();
    }

    private static Response.ResponseBuilder inert(StreamingOutput content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", CONTENT);
    }

    private static String name(Capture capture) {
        return "capture-" + capture.digest().hex().substring(0, DIGITS);
    }

    private static String ending(Capture capture) {
        String ending = capture.fileName() == null ? "txt" : capture.fileName().replaceAll(".*\\.", "");
        return ending.matches("[A-Za-z0-9]{1,8}") ? "." + ending : "";
    }
}
