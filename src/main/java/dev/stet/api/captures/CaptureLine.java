package dev.stet.api.captures;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.source.capture.Capture;

/** A capture in a list. */
@Schema(name = "CaptureLine", description = "A capture as a list shows it.")
public record CaptureLine(
        @Schema(description = "From 1, counted for each source.")
        int number,

        @Schema(description = "SHA-256 of the bytes, as 64 hexadecimal digits.")
        String sha256,

        @Schema(description = "How many bytes.") long length,

        @Schema(description = "What the bytes are, by themselves.")
        String mediaType,

        @Schema(
                enumeration = {"upload", "paste", "fetch"},
                description = "How they came in.")
        String method,

        Instant takenAt,
        Who takenBy,

        @Schema(
                enumeration = {"waiting", "read", "no-text", "failed"},
                description = "How far the taking of the text has come.")
        String reading) {

    static CaptureLine of(Capture capture) {
        return new CaptureLine(
                capture.number(),
                capture.digest().hex(),
                capture.blob().length(),
                capture.mediaType(),
                capture.method().key(),
                capture.takenAt(),
                Who.of(capture.takenBy()),
                capture.reading().key());
    }
}
