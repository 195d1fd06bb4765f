package dev.stet.text;

/** What a reader sees as nothing. */
final class Blank {

    private Blank() {}

    /** Whether the code point is white space, a no-break space, or has no width and no meaning of its own. */
    static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x200B
                || codePoint == 0x2060
                || codePoint == 0xFEFF;
    }

    /** The number of blank {@code char}s from an index on; all of {@link #is} lie in the basic plane. */
    static int after(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** The number of blank {@code char}s before an index. */
    static int before(CharSequence text, int to) {
        int start = to;
        while (start > 0 && is(text.charAt(start - 1))) {
            start--;
        }
        return to - start;
    }
}
