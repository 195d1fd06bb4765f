package dev.stet.source.reading;

/** Replaces what no text may hold ({@link dev.stet.text.NormalText}): a machine wrote it, nobody can be asked to mend it. */
final class Printable {

    private static final char BLANK = ' ';
    private static final char UNKNOWN = '\uFFFD';

    private Printable() {}

    /** Each unfit control becomes a blank, half a surrogate pair or a noncharacter U+FFFD. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> printable.appendCodePoint(fit(codePoint)));
        return printable.toString();
    }

    private static int fit(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            boolean line = codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85;
            return line ? codePoint : BLANK;
        }
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean none = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return half || none ? UNKNOWN : codePoint;
    }
}
