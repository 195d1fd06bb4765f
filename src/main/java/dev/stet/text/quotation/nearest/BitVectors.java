package dev.stet.text.quotation.nearest;

import java.util.Arrays;

/**
 * Approximate search with bit vectors: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", Journal of the ACM 46(3), 1999, in the form for long patterns (one vector for each 64 characters,
 * the difference handed on from one to the next) of H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances", Nordic Journal of Computing 10, 2003. Time: text length × vectors.
 */
final class BitVectors {

    private static final int WORD = 64;
    private static final int ALPHABET = 1 << 16;

    private final String pattern;
    private final int vectors;
    private final long last;
    /* For each char which row of masks it has; row 0 is of those that the pattern lacks. */
    private final short[] rows = new short[ALPHABET];
    private final long[][] masks;
    private final long[] up;
    private final long[] down;

    BitVectors(String pattern) {
        this.pattern = pattern;
        vectors = (pattern.length() + WORD - 1) / WORD;
        last = 1L << ((pattern.length() - 1) % WORD);
        int distinct = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            rows[c] = rows[c] == 0 ? (short) ++distinct : rows[c];
        }
        masks = new long[distinct + 1][vectors];
        for (int i = 0; i < pattern.length(); i++) {
            masks[rows[pattern.charAt(i)]][i / WORD] |= 1L << (i % WORD);
        }
        up = new long[vectors];
        down = new long[vectors];
    }

    /**
     * The stretch within a window that differs least from the pattern.
     *
     * @return null where each differs by more than {@code most}
     */
    Nearest.Place nearest(String text, int from, int to, int most, int near) {
        reset();
        int score = pattern.length();
        int best = most + 1;
        int end = -1;
        for (int i = from; i < to; i++) {
            score += step(masks[rows[text.charAt(i)]]);
            if (score < best || score == best && end >= 0 && isNearer(i + 1, end, near)) {
                best = score;
                end = i + 1;
            }
        }
        if (end < 0) {
            return null;
        }
        return new Nearest.Place(startOf(text, from, end, best), end, best);
    }

    private boolean isNearer(int end, int than, int near) {
        int target = near + pattern.length();
        return Math.abs(end - target) < Math.abs(than - target);
    }

    /** Where the stretch begins that ends here: read backwards, with the pattern reversed. */
    private int startOf(String text, int from, int end, int distance) {
        int earliest = Math.max(from, end - pattern.length() - distance);
        String reversed =
                new StringBuilder(text.substring(earliest, end)).reverse().toString();
        BitVectors backwards =
                new BitVectors(new StringBuilder(pattern).reverse().toString());
        // Anchored: the first row grows with the text, so that the stretch begins where the reversed text does.
        int score = pattern.length();
        int best = Integer.MAX_VALUE;
        int start = end;
        backwards.reset();
        for (int i = 0; i < reversed.length(); i++) {
            score += backwards.anchoredStep(backwards.masks[backwards.rows[reversed.charAt(i)]]);
            if (score < best
                    || score == best && Math.abs(i + 1 - pattern.length()) < Math.abs(end - start - pattern.length())) {
                best = score;
                start = end - i - 1;
            }
        }
        return start;
    }

    private void reset() {
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
    }

    /** Reads one character; the answer is by how much the distance at the pattern's end rose: -1, 0 or 1. */
    private int step(long[] mask) {
        return step(mask, 0);
    }

    private int anchoredStep(long[] mask) {
        return step(mask, 1);
    }

    private int step(long[] mask, int carriedIn) {
        int carry = carriedIn;
        for (int v = 0; v < vectors; v++) {
            long high = v == vectors - 1 ? last : Long.MIN_VALUE;
            long equal = mask[v];
            long vertical = equal | down[v];
            equal |= carry < 0 ? 1L : 0L;
            long horizontal = (((equal & up[v]) + up[v]) ^ up[v]) | equal;
            long rises = down[v] | ~(horizontal | up[v]);
            long falls = up[v] & horizontal;
            int carried = carry;
            carry = (rises & high) != 0 ? 1 : (falls & high) != 0 ? -1 : 0;
            rises = rises << 1 | (carried > 0 ? 1L : 0L);
            falls = falls << 1 | (carried < 0 ? 1L : 0L);
            up[v] = falls | ~(vertical | rises);
            down[v] = rises & vertical;
        }
        return carry;
    }
}
