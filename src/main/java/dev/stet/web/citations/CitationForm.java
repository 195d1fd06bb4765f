package dev.stet.web.citations;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.article.reference.Reference;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.Stance;
import dev.stet.people.Desk;
import dev.stet.shared.Keyed;
import dev.stet.shared.Typed;
import dev.stet.source.capture.Passage;
import dev.stet.web.ui.Choice;

/**
 * What somebody types of a citation, as typed. The source is in {@link SourceChoice}.
 *
 * @param passage where the excerpt was picked, as {@link PassageChoice} writes it; empty where it was typed
 */
public record CitationForm(
        @RestForm String excerpt,
        @RestForm String page,
        @RestForm String timestamp,
        @RestForm String section,
        @RestForm String stance,
        @RestForm String directness,
        @RestForm String basis,
        @RestForm String accessedOn,
        @RestForm String note,
        @RestForm String passage) {

    private static final List<Choice> STANCES = Arrays.stream(Stance.values())
            .map(stance -> Choice.of(stance.key(), stance.label()).signed(stance.symbol(), tone(stance)))
            .toList();
    private static final List<Choice> DIRECTNESSES = Arrays.stream(Directness.values())
            .map(directness -> Choice.of(directness.key(), directness.label()))
            .toList();
    private static final List<Choice> BASES = Arrays.stream(Basis.values())
            .map(basis -> Choice.of(basis.key(), basis.label()))
            .toList();

    static CitationForm blank() {
        return new CitationForm("", "", "", "", "", Directness.PRIMARY.key(), Basis.DOCUMENT.key(), "", "", "");
    }

    /** What the article itself says of where to look. */
    static CitationForm of(Reference reference) {
        String page = reference.page() == null ? "" : reference.page();
        return new CitationForm("", page, "", "", "", Directness.PRIMARY.key(), Basis.DOCUMENT.key(), "", "", "");
    }

    /** What is known of a citation of these words. */
    static CitationForm of(Passage words) {
        return new CitationForm(
                words.quote().exact(),
                words.page(),
                words.timestamp(),
                "",
                "",
                Directness.PRIMARY.key(),
                Basis.DOCUMENT.key(),
                words.capture().takenAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                "",
                PassageChoice.written(words));
    }

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    CitationFacts facts(Desk desk) {
        return facts().pickedAt(PassageChoice.read(passage).of(desk).orElse(null));
    }

    private CitationFacts facts() {
        return new CitationFacts(
                excerpt,
                new Locator(page, timestamp, section),
                Keyed.of(Stance.class, stance, "stance"),
                Keyed.of(Directness.class, directness, "directness"),
                Keyed.of(Basis.class, basis, "basis"),
                Typed.day(accessedOn, "accessedOn"),
                note);
    }

    public List<Choice> stances() {
        return STANCES;
    }

    public List<Choice> directnesses() {
        return DIRECTNESSES;
    }

    public List<Choice> bases() {
        return BASES;
    }

    private static String tone(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "ok";
            case SUPPORTS_IN_PART -> "partly";
            case CONTRADICTS -> "no";
            case CONTEXT, MENTIONS -> "quiet";
        };
    }
}
