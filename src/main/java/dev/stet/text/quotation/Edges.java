package dev.stet.text.quotation;

import com.ibm.icu.lang.UScript;

/**
 * Whether a stretch of a text begins and ends where a word, a figure or a number does. "legal to do so" stands in
 * "illegal to do so", and "9 points" in "19 points", character by character; neither is quoted by it. Indexes are of
 * {@code char}s.
 */
final class Edges {

    private Edges() {}

    /** Whether the stretch from {@code from} to {@code to} cuts nothing in two. */
    static boolean areWhole(String text, int from, int to) {
        return !divides(text, from) && !divides(text, to);
    }

    /** Back to where the word begins that would be cut here. */
    static int back(String text, int from) {
        int at = from;
        while (at > 0 && divides(text, at)) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    /** On to where the word ends that would be cut here. */
    static int on(String text, int to) {
        int at = to;
        while (at < text.length() && divides(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether what stands before an index and what stands after it belong together. */
    static boolean divides(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isLetterOrDigit(before) && isInner(after)) {
            return !breaksAnywhere(before) || !breaksAnywhere(after);
        }
        return isJoint(before, after, text, at) || isSign(before, after, text, at) || isMark(after);
    }

    private static boolean isInner(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Within "anti-war", "10–19", "1,900" or "2.5", on either side of the mark. */
    private static boolean isJoint(int before, int after, String text, int at) {
        if (Character.isLetterOrDigit(before) && joins(after)) {
            int next = at + Character.charCount(after);
            return next < text.length() && joins(before, after, text.codePointAt(next));
        }
        if (joins(before) && Character.isLetterOrDigit(after)) {
            int previous = at - Character.charCount(before);
            return previous > 0 && joins(text.codePointBefore(previous), before, after);
        }
        return false;
    }

    private static boolean joins(int mark) {
        return mark == '.' || mark == ',' || mark < 0x10000 && Glyph.isDash((char) mark);
    }

    private static boolean joins(int before, int mark, int after) {
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return mark != '\u2014';
        }
        return mark < 0x10000
                && Glyph.isHyphen((char) mark)
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }

    /** Between a minus and its number, as in "fell to −5". */
    private static boolean isSign(int before, int after, String text, int at) {
        if (!Character.isDigit(after) || before >= 0x10000 || !Glyph.isDash((char) before) || before == '\u2014') {
            return false;
        }
        return at == 1 || !Character.isLetterOrDigit(text.codePointBefore(at - 1));
    }

    /** Whether the script puts no blanks between words, so that any letter may begin one. */
    private static boolean breaksAnywhere(int codePoint) {
        return codePoint > 0x0E00 && UScript.breaksBetweenLetters(UScript.getScript(codePoint));
    }
}
