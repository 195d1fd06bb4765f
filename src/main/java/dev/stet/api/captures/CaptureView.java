package dev.stet.api.captures;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;

/** A capture. */
@Schema(name = "Capture", description = "The stored bytes of a source at one time.")
public record CaptureView(
        @Schema(description = "From 1, counted for each source.")
        int number,

        @Schema(description = "The id of the source.") long source,

        @Schema(description = "SHA-256 of the bytes, as 64 hexadecimal digits.")
        String sha256,

        @Schema(description = "How many bytes.") long length,

        @Schema(description = "What the bytes are, by themselves.")
        String mediaType,

        @Schema(
                enumeration = {"upload", "paste", "fetch"},
                description = "How they came in.")
        String method,

        @Schema(description = "As it was called where it came from, or null.")
        String fileName,

        @Schema(description = "Or null.") String note,

        @Schema(description = "Addresses of copies that outside archives keep.")
        List<String> archives,

        @Schema(description = "What the site answered; null where it was not fetched.")
        FetchView fetch,

        Instant takenAt,
        Who takenBy,

        @Schema(
                enumeration = {"waiting", "read", "no-text", "failed"},
                description = "How far the taking of the text has come. While it is “waiting”, look again.")
        String reading,

        @Schema(description = "Why there is no text, or null.")
        String readingNote,

        @Schema(description = "The text taken from it; null where there is none, or none yet.")
        TextView text,

        @Schema(description = "Where the bytes are, as they came.")
        String bytes) {

    static CaptureView of(Capture capture) {
        String href = address(capture.source().id()) + "/" + capture.number();
        return new CaptureView(
                capture.number(),
                capture.source().id(),
                capture.digest().hex(),
                capture.blob().length(),
                capture.mediaType(),
                capture.method().key(),
                capture.fileName(),
                capture.note(),
                capture.archives(),
                FetchView.of(capture.exchange(), href),
                capture.takenAt(),
                Who.of(capture.takenBy()),
                capture.reading().key(),
                capture.readingNote(),
                CaptureText.of(capture).map(text -> TextView.of(text, href)).orElse(null),
                href + "/bytes");
    }

    /** Where the captures of a source are. */
    static String address(long source) {
        return "/api/sources/" + source + "/captures";
    }
}
