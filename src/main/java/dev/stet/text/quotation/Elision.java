package dev.stet.text.quotation;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;

/** Finds the parts of an elided excerpt, each as it is but for typography, one after the other. */
final class Elision {

    private Elision() {}

    /**
     * The shortest stretch that holds all parts in order; of two as short, the one nearer to a {@code char} index, and then
     * the first.
     *
     * @return null where there is none
     */
    static Finding of(CapturedText in, List<String> parts, int near) {
        List<List<int[]>> places = new ArrayList<>();
        for (String part : parts) {
            List<int[]> of = Verbatim.places(in, part);
            if (of.isEmpty()) {
                return null;
            }
            places.add(of);
        }
        int[][] best = null;
        int[] next = new int[parts.size()];
        for (int[] first : places.get(0)) {
            int[][] chain = chain(places, first, next);
            if (chain == null) {
                break;
            }
            if (best == null || isBetter(chain, best, near)) {
                best = chain;
            }
        }
        return best == null ? null : Finding.at(Outcome.ELIDED, spans(in, best));
    }

    /** Each part at its first place behind the one before; {@code next} is where the last search of each ended. */
    private static int[][] chain(List<List<int[]>> places, int[] first, int[] next) {
        int[][] chain = new int[places.size()][];
        chain[0] = first;
        for (int part = 1; part < chain.length; part++) {
            List<int[]> of = places.get(part);
            while (next[part] < of.size() && of.get(next[part])[0] < chain[part - 1][1]) {
                next[part]++;
            }
            if (next[part] == of.size()) {
                return null;
            }
            chain[part] = of.get(next[part]);
        }
        return chain;
    }

    private static boolean isBetter(int[][] chain, int[][] best, int near) {
        int length = length(chain);
        int shortest = length(best);
        return length < shortest || length == shortest && Math.abs(chain[0][0] - near) < Math.abs(best[0][0] - near);
    }

    private static int length(int[][] chain) {
        return chain[chain.length - 1][1] - chain[0][0];
    }

    private static List<TextSpan> spans(CapturedText in, int[][] chain) {
        List<TextSpan> spans = new ArrayList<>();
        for (int[] place : chain) {
            spans.add(in.span(place[0], place[1]));
        }
        return spans;
    }
}
