package dev.stet.web.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.article.Article;
import dev.stet.article.reference.Reference;
import dev.stet.people.Desk;
import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;
import dev.stet.web.ui.Choice;

/**
 * Which source is cited: one of the library, or a new one described here.
 *
 * @param source the number of one in the library, {@link #NEW}, or blank
 * @param reference the number of what the article itself refers to and is taken up, or blank
 * @param q what was looked for in the library
 */
public record SourceChoice(
        @RestForm String source,
        @RestForm String q,
        @RestForm String title,
        @RestForm String kind,
        @RestForm String publisher,
        @RestForm String author,
        @RestForm String publishedOn,
        @RestForm String url,
        @RestForm String accessedOn,
        @RestForm String reference) {

    static final String NEW = "new";

    private static final List<Choice> KINDS = Arrays.stream(SourceKind.values())
            .map(kind -> Choice.of(kind.key(), kind.label()))
            .toList();

    static SourceChoice blank(String source, String q) {
        return new SourceChoice(source, q, "", SourceKind.WEB_PAGE.key(), "", "", "", "", "", "");
    }

    /** What the article itself says of a source: the one of the library at its address, or else a new one. */
    static SourceChoice of(Reference reference, Desk desk) {
        String number = Integer.toString(reference.number());
        Optional<Source> known = reference.url() == null ? Optional.empty() : Source.atAny(desk, reference.url());
        return known.map(source -> new SourceChoice(
                        source.id().toString(), "", "", SourceKind.WEB_PAGE.key(), "", "", "", "", "", number))
                .orElseGet(() -> new SourceChoice(
                        NEW,
                        "",
                        Objects.requireNonNullElse(reference.title(), ""),
                        (reference.url() == null ? SourceKind.DOCUMENT : SourceKind.WEB_PAGE).key(),
                        "",
                        "",
                        "",
                        Objects.requireNonNullElse(reference.url(), ""),
                        "",
                        number));
    }

    /** What is taken up, or null. @throws Refused where the article does not refer to it */
    Reference takenUp(Article article) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        return Optional.of(reference)
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> Reference.find(article, Integer.parseInt(number)))
                .orElseThrow(
                        () -> new Refused("", "The article refers to nothing by this number. Open the form anew."));
    }

    /** The number of the source picked, or null where a new one is described. */
    Long picked() {
        if (source == null || source.isBlank() || source.equals(NEW)) {
            return null;
        }
        if (isDescribed()) {
            throw new Refused(
                    "source",
                    "You picked a source and described a new one. Choose “a new source”, or empty its title.");
        }
        if (!source.matches("\\d{1,18}")) {
            throw new Refused("source", "Pick a source of the library, or describe a new one.");
        }
        return Long.valueOf(source);
    }

    /** @throws Refused naming the field that is wrong */
    SourceFacts described() {
        if (!isDescribed() && !NEW.equals(source)) {
            throw new Refused("source", "Pick a source of the library, or describe a new one.");
        }
        SourceKind chosen = Keyed.of(SourceKind.class, kind, "kind");
        return new SourceFacts(
                title, chosen, publisher, author, publishedOn, url, Typed.day(accessedOn, "accessedOn"), null);
    }

    /** Whether a new one is described. */
    public boolean isDescribed() {
        return title != null && !title.isBlank();
    }

    public List<Choice> kinds() {
        return KINDS;
    }
}
