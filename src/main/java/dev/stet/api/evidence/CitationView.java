package dev.stet.api.evidence;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.RetractionView;
import dev.stet.api.Who;
import dev.stet.citation.Citation;

/** A citation. */
@Schema(name = "Citation", description = "A statement bound to a source, with a person's judgement of how it bears.")
public record CitationView(
        @Schema(description = "From 1, counted for each statement; never given twice.")
        int number,

        @Schema(description = "The id of the source.") long source,
        String sourceTitle,

        @Schema(description = "The passage word for word, or null.")
        String excerpt,

        @Schema(description = "Where the excerpt was picked, or null where it was typed.")
        PassageView passage,

        LocatorView locator,

        @Schema(enumeration = {"supports", "supports-in-part", "contradicts", "context", "mentions"})
        String stance,

        @Schema(enumeration = {"primary", "secondary", "tertiary"})
        String directness,

        @Schema(enumeration = {"document", "on-record", "on-background", "anonymous", "own-observation"})
        String basis,

        @Schema(description = "A day, or null.") String accessedOn,
        @Schema(description = "Or null.") String note,
        Instant citedAt,
        Who citedBy,
        @Schema(description = "Null while it stands.") RetractionView retraction) {

    public static CitationView of(Citation citation) {
        return new CitationView(
                citation.number(),
                citation.source().id(),
                citation.source().title(),
                citation.excerpt(),
                PassageView.of(citation),
                LocatorView.of(citation.locator()),
                citation.stance().key(),
                citation.directness().key(),
                citation.basis().key(),
                citation.accessedOn() == null ? null : citation.accessedOn().toString(),
                citation.note(),
                citation.citedAt(),
                Who.of(citation.citedBy()),
                RetractionView.of(citation.retraction()));
    }
}
