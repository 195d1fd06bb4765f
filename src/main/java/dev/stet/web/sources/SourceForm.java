package dev.stet.web.sources;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.shared.Keyed;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;
import dev.stet.web.ui.Choice;

/** What somebody types of a source, as typed. */
public record SourceForm(
        @RestForm String title,
        @RestForm String kind,
        @RestForm String publisher,
        @RestForm String author,
        @RestForm String publishedOn,
        @RestForm String url,
        @RestForm String accessedOn,
        @RestForm String note) {

    private static final List<Choice> KINDS = Arrays.stream(SourceKind.values())
            .map(kind -> Choice.of(kind.key(), capital(kind.label())))
            .toList();

    /** A blank one. */
    public static SourceForm blank() {
        return new SourceForm("", SourceKind.WEB_PAGE.key(), "", "", "", "", "", "");
    }

    /** What is known of a source, to be corrected. */
    static SourceForm of(Source source) {
        return new SourceForm(
                source.title(),
                source.kind().key(),
                text(source.publisher()),
                text(source.author()),
                text(source.publishedOn()),
                text(source.url()),
                text(source.accessedOn()),
                text(source.note()));
    }

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    SourceFacts facts() {
        LocalDate accessed = Typed.day(accessedOn, "accessedOn");
        SourceKind chosen = Keyed.of(SourceKind.class, kind, "kind");
        return new SourceFacts(title, chosen, publisher, author, publishedOn, url, accessed, note);
    }

    public List<Choice> kinds() {
        return KINDS;
    }

    /** As a label of its own. */
    static String capital(String label) {
        return label.substring(0, 1).toUpperCase() + label.substring(1);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
