package dev.stet.article;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;

/** One pass over a text that counts what was looked at and finds the gaps. Knows nothing of how it was painted. */
final class CoverageSweep {

    static final byte NOTHING = 0;
    static final byte ASIDE = 1;
    static final byte STATEMENT = 2;

    private final int[] codePoints;
    private final byte[] looked;
    private final int[] count = new int[STATEMENT + 1];
    private final List<TextSpan> gaps = new ArrayList<>();

    private byte before = NOTHING;
    private int from = -1;
    private int to;
    private int ink;
    private boolean hasWord;

    /** @param looked what was done with each code point: {@link #NOTHING}, {@link #ASIDE} or {@link #STATEMENT} */
    CoverageSweep(int[] codePoints, byte[] looked) {
        this.codePoints = codePoints;
        this.looked = looked;
    }

    Coverage run() {
        for (int i = 0; i < codePoints.length; i++) {
            if (looked[i] != NOTHING) {
                endGap(looked[i]);
                before = looked[i];
                count[looked[i]] += isBlank(codePoints[i]) ? 0 : 1;
            } else if (codePoints[i] == '\n') {
                endGap(NOTHING);
                before = NOTHING;
            } else if (!isBlank(codePoints[i])) {
                extendGap(i);
            }
        }
        endGap(NOTHING);
        return new Coverage(count[STATEMENT], count[ASIDE], count[NOTHING], gaps);
    }

    private void extendGap(int i) {
        from = from < 0 ? i : from;
        to = i + 1;
        ink++;
        hasWord |= !isPunctuation(codePoints[i]);
    }

    /** A full stop left over beside a statement is no gap: it goes with what stands before it in the line, or after it. */
    private void endGap(byte after) {
        if (from < 0) {
            return;
        }
        byte beside = before != NOTHING ? before : after;
        if (hasWord || beside == NOTHING) {
            count[NOTHING] += ink;
            gaps.add(new TextSpan(from, to));
        } else {
            count[beside] += ink;
        }
        from = -1;
        ink = 0;
        hasWord = false;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
