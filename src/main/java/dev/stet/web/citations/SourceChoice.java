package dev.stet.web.citations;

import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;
import dev.stet.web.ui.Choice;

/**
 * Which source is cited: one of the library, or a new one described here.
 *
 * @param source the number of one in the library, {@link #NEW}, or blank
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
        @RestForm String accessedOn) {

    static final String NEW = "new";

    private static final List<Choice> KINDS = Arrays.stream(SourceKind.values())
            .map(kind -> Choice.of(kind.key(), kind.label()))
            .toList();

    static SourceChoice blank(String source, String q) {
        return new SourceChoice(source, q, "", SourceKind.WEB_PAGE.key(), "", "", "", "", "");
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
