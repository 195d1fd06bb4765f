package dev.stet.api.articles;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.article.Revision;

/** A text of an article, without the text. */
@Schema(name = "Revision", description = "The text in force; it is read at …/text.")
public record RevisionView(
        @Schema(description = "From 1.") int number,

        @Schema(description = "Of the text's UTF-8 bytes; 64 hexadecimal digits.")
        String sha256,

        @Schema(description = "In Unicode code points.") int length,

        @Schema(
                enumeration = {"paste", "text", "markdown", "html"},
                description = "How it came in.")
        String format,

        Instant receivedAt,
        Who receivedBy) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.number(),
                revision.digest().hex(),
                revision.length(),
                revision.medium(),
                revision.receivedAt(),
                Who.of(revision.receivedBy()));
    }
}
