package dev.stet.citation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.capture.Passage;

/**
 * What a reviewer says when she cites a source for a statement.
 *
 * @param excerpt the passage word for word, or null where the source is cited as a whole
 * @param locator where it stands, never null
 * @param stance her judgement, never null
 * @param directness never null
 * @param basis never null
 * @param accessedOn the day she looked, or null
 * @param note or null
 * @param passage where in a capture the excerpt was picked, or null
 */
public record CitationFacts(
        String excerpt,
        Locator locator,
        Stance stance,
        Directness directness,
        Basis basis,
        LocalDate accessedOn,
        String note,
        Passage passage) {

    /** The longest excerpt, in UTF-16 units: a passage, not the work. */
    public static final int EXCERPT = 20_000;

    private static final int NOTE = 4000;

    /** @throws Refused naming the field that is wrong */
    public CitationFacts {
        excerpt = Typed.text(excerpt, "excerpt", EXCERPT);
        locator = locator == null ? Locator.none() : locator;
        note = Typed.text(note, "note", NOTE);
        require(stance, "stance", "Say how the source bears on the statement.");
        require(directness, "directness", "Say how near the source is: primary, secondary or tertiary.");
        require(basis, "basis", "Say on what basis the source speaks.");
    }

    /** Where the excerpt was typed, and picked nowhere. */
    public CitationFacts(
            String excerpt,
            Locator locator,
            Stance stance,
            Directness directness,
            Basis basis,
            LocalDate accessedOn,
            String note) {
        this(excerpt, locator, stance, directness, basis, accessedOn, note, null);
    }

    /** @param picked where, or null for nowhere */
    public CitationFacts pickedAt(Passage picked) {
        return new CitationFacts(excerpt, locator, stance, directness, basis, accessedOn, note, picked);
    }

    /** The same of that source: where there is no excerpt, or it was picked in another source, its place says nothing. */
    CitationFacts within(Source source) {
        boolean stays = passage != null
                && excerpt != null
                && passage.capture().source().id().equals(source.id());
        return stays ? this : pickedAt(null);
    }

    private static void require(Object chosen, String field, String message) {
        if (chosen == null) {
            throw new Refused(field, message);
        }
    }

    /** For the ledger. */
    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        known.put("stance", stance.key());
        known.put("directness", directness.key());
        known.put("basis", basis.key());
        put(known, "excerpt", excerpt);
        put(known, "locator", locator.words().isEmpty() ? null : locator.words());
        put(known, "accessedOn", accessedOn);
        put(known, "note", note);
        if (passage != null) {
            put(known, "capture", passage.capture().digest().hex());
            put(known, "span", passage.span().start() + "–" + passage.span().end());
        }
        return known;
    }

    private static void put(Map<String, String> known, String field, Object value) {
        if (value != null) {
            known.put(field, value.toString());
        }
    }
}
