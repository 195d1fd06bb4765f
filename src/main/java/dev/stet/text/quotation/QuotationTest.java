package dev.stet.text.quotation;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;

/**
 * Looks for an excerpt in the text of a capture and says how it stands there. In this order: character by character; but
 * for typography ({@link Normalisation}); in parts, where the excerpt says by dots that words are left out; in other
 * words. Words, figures and numbers must be whole ({@link Edges}), so that one changed digit is never called exact.
 *
 * <p>The same text, excerpt and hint always give the same finding: of places that are equally good, the one nearest to
 * the hint, and of two as near, the first.
 */
public final class QuotationTest {

    /** The fewest characters that prove anything, as {@link Normalisation} leaves them: blanks in a row count once. */
    public static final int LEAST = 12;

    private final CapturedText text;
    private final int near;

    private QuotationTest(CapturedText text, int near) {
        this.text = text;
        this.near = near;
    }

    /** Looks from the beginning of the text on. */
    public static Finding of(CapturedText text, String excerpt) {
        return of(text, excerpt, 0);
    }

    /**
     * Looks for an excerpt.
     *
     * @param excerpt of any length; blanks around it do not count
     * @param near where it was seen, in code points of the text; decides between places that are equally good
     * @throws dev.stet.shared.Refused where the excerpt holds what no text may hold (see {@link NormalText})
     */
    public static Finding of(CapturedText text, String excerpt, int near) {
        String words = Glyph.strip(NormalText.of(excerpt, "excerpt").text());
        if (text.isBlank()) {
            return Finding.none(Outcome.NO_TEXT);
        }
        return new QuotationTest(text, text.index(near)).of(words);
    }

    /**
     * Looks for what an article itself puts between quotation marks. As {@link #of(CapturedText, String, int)}, but words in
     * square brackets are the article's own and count as left out ({@link Inserted}), and what is too short to prove
     * anything is looked for all the same: that it stands nowhere is a finding. Where it stands, it is {@link
     * Outcome#TOO_SHORT} with a span for each place, and never exact.
     *
     * @param words without the marks around
     */
    public static Finding quoted(CapturedText text, String words, int near) {
        String own = Inserted.leftOut(Glyph.strip(NormalText.of(words, "words").text()));
        if (text.isBlank()) {
            return Finding.none(Outcome.NO_TEXT);
        }
        List<String> parts = Fragments.of(own);
        QuotationTest test = new QuotationTest(text, text.index(near));
        return parts.stream().anyMatch(QuotationTest::provesNothing) ? test.little(parts) : test.of(own);
    }

    private Finding little(List<String> parts) {
        if (parts.size() > 1) {
            Finding chain = Elision.of(text, parts, near);
            return chain == null ? Finding.none(Outcome.ABSENT) : Finding.at(Outcome.TOO_SHORT, List.of(chain.whole()));
        }
        List<TextSpan> places = Inserted.beginnings(parts.get(0)).stream()
                .flatMap(form -> Verbatim.places(text, form).stream())
                .map(place -> text.span(place[0], place[1]))
                .sorted()
                .toList();
        return places.isEmpty() ? Finding.none(Outcome.ABSENT) : Finding.at(Outcome.TOO_SHORT, places);
    }

    private Finding of(String excerpt) {
        if (provesNothing(excerpt)) {
            return Finding.none(Outcome.TOO_SHORT);
        }
        Finding whole = literal(excerpt);
        if (whole != null) {
            return whole;
        }
        List<String> parts = Fragments.of(excerpt);
        boolean proves = !parts.isEmpty() && parts.stream().noneMatch(QuotationTest::provesNothing);
        boolean elided = parts.size() > 1 || !parts.equals(List.of(excerpt));
        Finding inParts = elided && proves ? Elision.of(text, parts, near) : null;
        if (inParts != null) {
            return inParts;
        }
        // Dots may stand in the text itself: the whole comes first.
        Finding altered = Alteration.of(text, List.of(excerpt), near);
        if (altered == null && elided && proves) {
            altered = Alteration.of(text, parts, near);
        }
        return altered != null ? altered : Finding.none(proves ? Outcome.ABSENT : Outcome.TOO_SHORT);
    }

    /** As it stands, but for typography and quotation marks around the whole; null where it does not. */
    private Finding literal(String excerpt) {
        TextSpan exact = Verbatim.exact(text, excerpt, near);
        if (exact != null) {
            return Finding.at(Outcome.EXACT, List.of(exact));
        }
        for (String form : forms(excerpt)) {
            TextSpan normalised = Verbatim.normalised(text, form, near);
            if (normalised != null) {
                return Finding.at(Outcome.NORMALISED, List.of(normalised));
            }
        }
        return null;
    }

    /** The excerpt, and what is between the quotation marks that somebody put around it. */
    private static List<String> forms(String excerpt) {
        List<String> forms = new ArrayList<>(List.of(excerpt));
        int last = excerpt.length() - 1;
        if (last > LEAST && isQuote(excerpt.charAt(0)) && isQuote(excerpt.charAt(last))) {
            forms.add(Glyph.strip(excerpt.substring(1, last)));
        }
        return forms;
    }

    private static boolean isQuote(char c) {
        return Glyph.isDoubleQuote(c) || Glyph.isSingleQuote(c);
    }

    private static boolean provesNothing(String part) {
        String plain = Plain.of(part).text();
        return plain.codePointCount(0, plain.length()) < LEAST;
    }
}
