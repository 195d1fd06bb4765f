package dev.stet.text;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Characters as readers see them: extended grapheme clusters of UAX #29, by ICU. */
public final class Graphemes {

    private static final int CONTEXT = 64;
    /** How far to look for a character that begins a cluster for sure; a hostile run that is longer may be cut. */
    private static final int FARTHEST = 4096;

    private Graphemes() {}

    /**
     * Whether an offset, in code points, falls inside a character. Looks at the neighbourhood only.
     *
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public static boolean splits(String text, int offset) {
        return splitsAt(text, text.offsetByCodePoints(0, offset));
    }

    /** The same for a {@code char} index, at a cost that does not grow with the text. */
    static boolean splitsAt(String text, int at) {
        if (at == 0 || at == text.length() || isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at))) {
            return false;
        }
        int from = Math.max(0, at - CONTEXT);
        // Flags are pairs of equal halves: counted from the middle of one, every pair would come out wrong.
        while (from > 0 && at - from < FARTHEST && !isPlain(text.charAt(from))) {
            from--;
        }
        int to = Math.min(text.length(), at + CONTEXT);
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(from, to));
        return !clusters.isBoundary(at - from);
    }

    /* A cluster begins at each of these. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x300 && c != 0xA9 && c != 0xAD && c != 0xAE || c == '\n' || Character.isIdeographic(c);
    }
}
