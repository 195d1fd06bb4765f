package dev.stet.text.quotation.nearest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes where in a text something like a pattern may stand: where many short runs of characters are shared, in about
 * the same order. A run at {@code i} of the pattern and {@code j} of the text lies on diagonal {@code j - i}; copies of the
 * pattern, edited a little, pile up runs on neighbouring diagonals. Time: text length, times at most {@value #SAME_RUN}.
 */
final class Seeds {

    /** In {@code char} indexes of the text. */
    record Window(int from, int to) {}

    private static final int RUN = 6;
    private static final int MOST_RUNS = 512;
    private static final int SAME_RUN = 4;
    private static final int MOST_WINDOWS = 12;
    private static final int TABLE = 1 << 12;
    private static final int BASE = 0x01000193;

    private final String text;
    private final String pattern;
    private final int most;
    private final int width;
    private final int[] heads = new int[TABLE];
    private final int[] hashes = new int[MOST_RUNS];
    private final int[] places = new int[MOST_RUNS];
    private final int[] nexts = new int[MOST_RUNS];
    private final int[] piles;

    private Seeds(String text, String pattern, int most) {
        this.text = text;
        this.pattern = pattern;
        this.most = most;
        width = Math.max(16, most);
        piles = new int[(text.length() + pattern.length()) / width + 2];
    }

    /** The most promising first, a few at most. */
    static List<Window> windows(String text, String pattern, int most) {
        Seeds seeds = new Seeds(text, pattern, most);
        seeds.remember();
        seeds.pile();
        return seeds.promising();
    }

    /** Notes runs of the pattern, evenly spread; one that comes often says little. */
    private void remember() {
        Arrays.fill(heads, -1);
        int step = Math.max(1, (pattern.length() - RUN + 1 + MOST_RUNS - 1) / MOST_RUNS);
        int count = 0;
        for (int i = 0; i + RUN <= pattern.length() && count < MOST_RUNS; i += step) {
            int hash = hash(pattern, i);
            int slot = slot(hash);
            int same = 0;
            for (int each = heads[slot]; each >= 0; each = nexts[each]) {
                same += hashes[each] == hash ? 1 : 0;
            }
            if (same < SAME_RUN) {
                hashes[count] = hash;
                places[count] = i;
                nexts[count] = heads[slot];
                heads[slot] = count++;
            }
        }
    }

    private void pile() {
        int hash = 0;
        int first = 1;
        for (int i = 0; i < RUN; i++) {
            first *= BASE;
        }
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
            if (i >= RUN) {
                hash -= first * text.charAt(i - RUN);
            }
            for (int each = i >= RUN - 1 ? heads[slot(hash)] : -1; each >= 0; each = nexts[each]) {
                if (hashes[each] == hash) {
                    piles[(i - RUN + 1 - places[each] + pattern.length()) / width]++;
                }
            }
        }
    }

    private List<Window> promising() {
        List<Integer> order = new ArrayList<>();
        int least = 2;
        for (int pile = 0; pile + 1 < piles.length; pile++) {
            if (height(pile) >= least) {
                order.add(pile);
            }
            if (order.size() > MOST_WINDOWS * 64) {
                order = highest(order);
                least = Math.max(least, height(order.get(order.size() - 1)));
            }
        }
        return highest(order).stream().map(this::window).toList();
    }

    private List<Integer> highest(List<Integer> order) {
        Comparator<Integer> byHeight = Comparator.comparingInt(pile -> -height(pile));
        return new ArrayList<>(order.stream()
                .sorted(byHeight.thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WINDOWS)
                .toList());
    }

    /** A copy may lie across the border of two. */
    private int height(int pile) {
        return piles[pile] + piles[pile + 1];
    }

    private Window window(int pile) {
        int diagonal = pile * width - pattern.length();
        int from = Math.max(0, diagonal - most);
        int to = Math.min(text.length(), diagonal + 2 * width + pattern.length() + most);
        return new Window(Math.min(from, to), to);
    }

    private static int hash(String of, int at) {
        int hash = 0;
        for (int i = at; i < at + RUN; i++) {
            hash = hash * BASE + of.charAt(i);
        }
        return hash;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15 ^ hash >>> 23) & TABLE - 1;
    }
}
