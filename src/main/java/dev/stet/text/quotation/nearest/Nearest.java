package dev.stet.text.quotation.nearest;

import java.util.List;

/**
 * Finds the stretch of a text that differs least from a pattern, in edits of single {@code char}s (Levenshtein).
 *
 * <p>A pattern of up to 64 is compared with the whole text by Myers' bit vectors ({@link BitVectors}). A longer one would
 * cost a step for each 64 of it at each character, so places are proposed first, by runs of characters that text and
 * pattern share ({@link Seeds}: seed and extend), and only these are compared.
 */
public final class Nearest {

    private static final int WORD = 64;

    private Nearest() {}

    /**
     * From and to, in indexes of the text.
     *
     * @param distance how many characters were put in, left out or changed
     */
    public record Place(int from, int to, int distance) {}

    /** How many edits leave a pattern of this length recognisable: a quarter, and fewer where it is short. */
    static int tolerance(int length) {
        return length < 40 ? length / 6 : length / 4;
    }

    /**
     * The nearest place within the tolerance.
     *
     * @param near of two that differ as little, the one nearer to this index is taken, then the first
     * @return null where there is none
     */
    public static Place of(String text, String pattern, int near) {
        if (pattern.isEmpty()) {
            return null;
        }
        BitVectors vectors = new BitVectors(pattern);
        int most = tolerance(pattern.length());
        List<Seeds.Window> windows = pattern.length() <= WORD
                ? List.of(new Seeds.Window(0, text.length()))
                : Seeds.windows(text, pattern, most);
        Place best = null;
        for (Seeds.Window window : windows) {
            Place place = vectors.nearest(text, window.from(), window.to(), most, near);
            if (place != null && (best == null || isBetter(place, best, near))) {
                best = place;
            }
        }
        return best;
    }

    private static boolean isBetter(Place place, Place best, int near) {
        if (place.distance != best.distance) {
            return place.distance < best.distance;
        }
        int here = Math.abs(place.from - near);
        int there = Math.abs(best.from - near);
        return here < there || here == there && place.from < best.from;
    }
}
