package dev.stet.text;

import dev.stet.shared.Refused;

/** Code points that a text may not hold: controls other than TAB and LF, lone surrogates, noncharacters. */
final class Unprintable {

    private Unprintable() {}

    /** @throws Refused naming the first such code point, its line and its place in the line, both counted from 1 */
    static void refuseIn(String text, String field) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String kind = kindOf(codePoint);
            if (kind != null) {
                throw new Refused(field, message(kind, codePoint, line, column));
            }
            column = codePoint == '\n' ? 1 : column + 1;
            line = codePoint == '\n' ? line + 1 : line;
            i += Character.charCount(codePoint);
        }
    }

    private static String message(String kind, int codePoint, int line, int column) {
        return String.format(
                "The text holds %s (U+%04X) in line %d at character %d. Remove it and try again.",
                kind, codePoint, line, column);
    }

    /* Null when the code point is welcome. */
    private static String kindOf(int codePoint) {
        if (codePoint == 0) {
            return "a NUL character";
        }
        if (codePoint != '\n' && codePoint != '\t' && Character.isISOControl(codePoint)) {
            return "a control character";
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return "half of a character (a lone surrogate)";
        }
        // Unicode 23.7: the last two of each plane, and thirty-two in the Arabic block.
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return noncharacter ? "a code point that is no character" : null;
    }
}
