package dev.stet.article;

import java.util.List;

import dev.stet.shared.TextSpan;

/**
 * How much of a text somebody has looked at. White space does not count. What is both in a statement and set aside counts
 * as statement, so that the three add up to all; so does punctuation that is left over between them.
 *
 * @param statements code points in at least one statement
 * @param asides code points set aside and in no statement
 * @param unreviewed the others
 * @param gaps where the unreviewed stand: in order, without white space at their edges
 */
public record Coverage(int statements, int asides, int unreviewed, List<TextSpan> gaps) {

    private static final int ALL = 100;

    public Coverage {
        gaps = List.copyOf(gaps);
    }

    /** Time grows with the text's length plus that of all spans. */
    public static Coverage of(String text, List<TextSpan> statements, List<TextSpan> asides) {
        int[] codePoints = text.codePoints().toArray();
        byte[] looked = new byte[codePoints.length];
        paint(looked, asides, CoverageSweep.ASIDE);
        paint(looked, statements, CoverageSweep.STATEMENT);
        return new CoverageSweep(codePoints, looked).run();
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
