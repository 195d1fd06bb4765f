package dev.stet.api.sources;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.source.Source;

/** A source. */
@Schema(name = "Source", description = "A work that can be cited, with what is known of it now.")
public record SourceView(
        long id,

        @Schema(description = "Counts the corrections, from 1; to be sent as “seen”.")
        int edition,

        String title,
        @Schema(description = "As “web-page” or “law”.") String kind,
        @Schema(description = "Who put it out, or null.") String publisher,
        @Schema(description = "Who made it, or null.") String author,

        @Schema(description = "A day, month or year, or null.")
        String publishedOn,

        @Schema(description = "An http or https address, or null.")
        String url,

        @Schema(description = "A day, or null.") String accessedOn,
        @Schema(description = "Or null.") String note,
        Instant addedAt,
        Who addedBy,

        @Schema(description = "How many standing citations there are of it, of statements that stand.")
        long cited) {

    static SourceView of(Source source, long cited) {
        return new SourceView(
                source.id(),
                source.edition(),
                source.title(),
                source.kind().key(),
                source.publisher(),
                source.author(),
                source.publishedOn(),
                source.url(),
                source.accessedOn() == null ? null : source.accessedOn().toString(),
                source.note(),
                source.addedAt(),
                Who.of(source.addedBy()),
                cited);
    }
}
