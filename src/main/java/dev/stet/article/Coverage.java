package dev.stet.article;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;

/**
 * How much of a text somebody has looked at. White space does not count. What is both in a statement and set aside counts
 * as statement, so that the three add up to all.
 *
 * @param statements code points in at least one statement
 * @param asides code points set aside and in no statement
 * @param unreviewed the others
 * @param gaps where the unreviewed stand: in order, without white space at their edges
 */
public record Coverage(int statements, int asides, int unreviewed, List<TextSpan> gaps) {

    private static final int ALL = 100;
    private static final byte NOTHING = 0;
    private static final byte ASIDE = 1;
    private static final byte STATEMENT = 2;

    public Coverage {
        gaps = List.copyOf(gaps);
    }

    /** Time grows with the text's length plus that of all spans. */
    public static Coverage of(String text, List<TextSpan> statements, List<TextSpan> asides) {
        int[] codePoints = text.codePoints().toArray();
        byte[] looked = new byte[codePoints.length];
        paint(looked, asides, ASIDE);
        paint(looked, statements, STATEMENT);
        int[] count = new int[STATEMENT + 1];
        List<TextSpan> gaps = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean blank = Character.isWhitespace(codePoints[i]) || Character.isSpaceChar(codePoints[i]);
            if (!blank) {
                count[looked[i]]++;
            }
            boolean ends = looked[i] != NOTHING || codePoints[i] == '\n';
            if (ends && from >= 0) {
                gaps.add(new TextSpan(from, to));
                from = -1;
            } else if (!ends && !blank) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from >= 0) {
            gaps.add(new TextSpan(from, to));
        }
        return new Coverage(count[STATEMENT], count[ASIDE], count[NOTHING], gaps);
    }

    public int total() {
        return statements + asides + unreviewed;
    }

    /** The share that was looked at, in whole per cent, rounded down so that 100 means all. */
    public int percent() {
        return total() == 0 ? ALL : (int) ((long) (statements + asides) * ALL / total());
    }

    private static void paint(byte[] looked, List<TextSpan> spans, byte colour) {
        int[] depth = new int[looked.length + 1];
        for (TextSpan span : spans) {
            depth[Math.min(span.start(), looked.length)]++;
            depth[Math.min(span.end(), looked.length)]--;
        }
        int open = 0;
        for (int i = 0; i < looked.length; i++) {
            open += depth[i];
            if (open > 0) {
                looked[i] = colour;
            }
        }
    }
}
