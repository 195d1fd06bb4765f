package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Keys;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.Stance;
import dev.stet.people.Desk;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.capture.Passage;

/** A citation as a program sends it. */
@Schema(name = "NewCitation", description = "A statement bound to a source, best with the passage.")
public record CitationRequest(
        @Schema(required = true, description = "The id of a source of the desk's library.")
        Long source,

        @Schema(
                maxLength = 20_000,
                description = "The passage word for word; may be left out where “passage” says where it stands.")
        String excerpt,

        @Schema(
                description =
                        "Where the excerpt stands in a capture. Page and time follow from it where “locator” is left out.")
        PassageRequest passage,

        LocatorView locator,

        @Schema(
                required = true,
                enumeration = {"supports", "supports-in-part", "contradicts", "context", "mentions"},
                description = "How the source bears on the statement, in a person's judgement.")
        String stance,

        @Schema(
                required = true,
                enumeration = {"primary", "secondary", "tertiary"})
        String directness,

        @Schema(
                required = true,
                enumeration = {"document", "on-record", "on-background", "anonymous", "own-observation"})
        String basis,

        @Schema(description = "The day it was looked at: 2024-05-20.")
        String accessedOn,

        @Schema(maxLength = 4000) String note) {

    /** @throws Refused naming the field that is wrong */
    CitationFacts facts(Source cited) {
        if (passage == null) {
            return facts(excerpt, locator == null ? Locator.none() : locator.locator());
        }
        Passage words = passage.of(cited, excerpt);
        Locator where = locator == null ? new Locator(words.page(), words.timestamp(), null) : locator.locator();
        boolean given = excerpt != null && !excerpt.isBlank();
        return facts(given ? excerpt : words.quote().exact(), where).pickedAt(words);
    }

    private CitationFacts facts(String words, Locator where) {
        return new CitationFacts(
                words,
                where,
                Keys.of(Stance.class, stance, "stance"),
                Keys.of(Directness.class, directness, "directness"),
                Keys.of(Basis.class, basis, "basis"),
                Typed.day(accessedOn, "accessedOn"),
                note);
    }

    /** @throws Refused where the desk has no such source */
    Source sourceOn(Desk desk) {
        if (source == null) {
            throw new Refused("source", "Give the id of the source that is cited.");
        }
        try {
            return Source.of(desk, source);
        } catch (Missing gone) {
            throw new Refused("source", "This source is not in your library. Add it first.");
        }
    }
}
