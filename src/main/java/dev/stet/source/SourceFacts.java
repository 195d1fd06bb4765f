package dev.stet.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.stet.shared.PartialDate;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.text.intake.OfferedSource;

/**
 * What is known of a source.
 *
 * @param title how it is called, never blank, at most 300 characters
 * @param kind never null
 * @param publisher who put it out, or null
 * @param author who made it, or null
 * @param publishedOn a {@link PartialDate} as ISO text, or null
 * @param url an http or https address, or null
 * @param accessedOn the day it was looked at, or null
 * @param note anything else, or null; at most 4,000 characters
 */
public record SourceFacts(
        String title,
        SourceKind kind,
        String publisher,
        String author,
        String publishedOn,
        String url,
        LocalDate accessedOn,
        String note) {

    private static final int LINE = 300;
    private static final int NOTE = 4000;

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    public SourceFacts {
        title = Typed.needed(
                title, "title", LINE, "Give the source a title: what it is called, or the name of its site.");
        kind = kind == null ? SourceKind.WEB_PAGE : kind;
        publisher = Typed.line(publisher, "publisher", LINE);
        author = Typed.line(author, "author", LINE);
        publishedOn = PartialDate.typed(publishedOn, "publishedOn");
        url = Typed.url(url, "url");
        note = Typed.text(note, "note", NOTE);
    }

    /** A source of which only a name, and perhaps an address, is known. */
    public static SourceFacts named(String title, String url) {
        return new SourceFacts(title, SourceKind.WEB_PAGE, null, null, null, url, null, null);
    }

    /** What an article says of one of its sources. An address that cannot be kept as one goes into the note. */
    public static SourceFacts offered(OfferedSource offered) {
        String url = offered.url().orElse(null);
        try {
            return named(offered.name(), url);
        } catch (Refused noAddress) {
            String note = "The article gives this address: " + url;
            return new SourceFacts(offered.name(), SourceKind.WEB_PAGE, null, null, null, null, null, cut(note));
        }
    }

    private static String cut(String note) {
        return note.length() <= NOTE ? note : note.substring(0, NOTE);
    }

    /** For the ledger: what is known, by field. */
    Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("title", title);
        known.put("kind", kind.key());
        put(known, "publisher", publisher);
        put(known, "author", author);
        put(known, "publishedOn", publishedOn);
        put(known, "url", url);
        put(known, "accessedOn", accessedOn);
        put(known, "note", note);
        return known;
    }

    private static void put(Map<String, String> known, String field, Object value) {
        if (value != null) {
            known.put(field, value.toString());
        }
    }
}
