package dev.stet.text;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Characters as readers see them: extended grapheme clusters of UAX #29, by ICU. */
public final class Graphemes {

    /** Longer than any cluster that people write; a hostile one that is longer may be cut here. */
    private static final int CONTEXT = 64;

    private Graphemes() {}

    /** Whether an offset, in code points, falls inside a character. Looks at the neighbourhood only. */
    public static boolean splits(String text, int offset) {
        int at = text.offsetByCodePoints(0, offset);
        if (at == 0 || at == text.length()) {
            return false;
        }
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(text.length(), at + CONTEXT);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(from, to));
        return !clusters.isBoundary(at - from);
    }
}
