package dev.stet.api.sources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.source.Source;

/** A source in a list. */
@Schema(name = "SourceLine", description = "A source as a list shows it.")
public record SourceLine(
        long id,
        String title,
        @Schema(description = "As “web-page” or “law”.") String kind,
        @Schema(description = "Who put it out, or null.") String publisher,
        @Schema(description = "Who made it, or null.") String author,

        @Schema(description = "A day, month or year, or null.")
        String publishedOn,

        @Schema(description = "An http or https address, or null.")
        String url,

        @Schema(description = "How many standing citations there are of it, of statements that stand.")
        long cited) {

    static SourceLine of(Source source, long cited) {
        return new SourceLine(
                source.id(),
                source.title(),
                source.kind().key(),
                source.publisher(),
                source.author(),
                source.publishedOn(),
                source.url(),
                cited);
    }
}
