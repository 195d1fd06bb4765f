package dev.stet.text.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import dev.stet.shared.TextSpan;

/**
 * Weaves overlays that nest and cross into a text, so that it can be written with elements that only nest. A sweep over the
 * spans sorted by where they start; where one has to end inside another, the inner one is closed and opened again.
 *
 * <p>Time and pieces grow with the text's length plus the number of overlays, not with the square of it: of overlays that
 * overlap in one place, only {@value #LANES} are drawn as lines. The others still have their number at their end.
 */
public final class Weaving {

    /** How many lines below a text can still be told apart, and then some. */
    public static final int LANES = 6;

    private Weaving() {}

    /**
     * The pieces of each part.
     *
     * @param parts stretches of the text, in order and apart
     * @param overlays in any order; of those that end together, numbers stand in the order given
     * @return a list of pieces for each part, in the order of the parts
     * @throws IndexOutOfBoundsException if a part reaches beyond the text
     */
    public static <T> List<List<Piece<T>>> weave(String text, List<TextSpan> parts, List<Overlay<T>> overlays) {
        List<Strand<T>> strands = laned(overlays, parts);
        List<List<Piece<T>>> woven = new ArrayList<>(parts.size());
        List<Strand<T>> reaching = new ArrayList<>();
        int next = 0;
        int point = 0;
        int at = 0;
        for (TextSpan part : parts) {
            reaching.removeIf(strand -> strand.end() <= part.start());
            while (next < strands.size() && strands.get(next).start() < part.end()) {
                if (strands.get(next).end() > part.start()) {
                    reaching.add(strands.get(next));
                }
                next++;
            }
            at = text.offsetByCodePoints(at, part.start() - point);
            point = part.start();
            woven.add(new PartWeaving<T>(text, at, part).weave(reaching));
        }
        return woven;
    }

    /** The overlays with their lanes, by start, outer before inner. The lane is the lowest that is free at the start. */
    private static <T> List<Strand<T>> laned(List<Overlay<T>> overlays, List<TextSpan> parts) {
        List<Strand<T>> strands = new ArrayList<>(overlays.size());
        for (int i = 0; i < overlays.size(); i++) {
            TextSpan span = overlays.get(i).span();
            if (!span.isEmpty()) {
                strands.add(new Strand<>(overlays.get(i), i, endWithin(parts, span.end())));
            }
        }
        strands.sort(Strand.outerFirst());
        TreeSet<Integer> free = new TreeSet<>();
        PriorityQueue<Strand<T>> open = new PriorityQueue<>(Comparator.comparingInt(Strand::end));
        for (int lane = 0; lane < LANES; lane++) {
            free.add(lane);
        }
        for (Strand<T> strand : strands) {
            while (!open.isEmpty() && open.peek().end() <= strand.start()) {
                free.add(open.poll().lane());
            }
            if (strand.lined() && !free.isEmpty()) {
                strand.takes(free.pollFirst());
                open.add(strand);
            }
        }
        return strands;
    }

    /** An end that lies between two parts is drawn back to the end of the first, which is where its number stands. */
    private static int endWithin(List<TextSpan> parts, int end) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? end : Math.min(end, parts.get(high).end());
    }
}
