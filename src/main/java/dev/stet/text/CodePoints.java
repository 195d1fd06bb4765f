package dev.stet.text;

import java.util.Arrays;

import dev.stet.shared.TextSpan;

/**
 * The two ways to count into one text, put side by side: Java's {@code char} indexes and code points. Built once in
 * linear time; each question then costs the logarithm of the number of characters beyond the basic plane.
 */
public final class CodePoints {

    /** A piece of a text is gone through several times as fast as a text. */
    private static final int AT_ONCE = 4096;

    private final int chars;
    /* Where each pair of surrogates begins, as a char index, ascending. */
    private final int[] pairs;

    private CodePoints(int chars, int[] pairs) {
        this.chars = chars;
        this.pairs = pairs;
    }

    /** The index of a text, which need not be normal. */
    public static CodePoints of(CharSequence text) {
        String whole = text.toString();
        char[] some = new char[Math.min(AT_ONCE, whole.length())];
        int[] pairs = new int[16];
        int count = 0;
        for (int from = 0; from < whole.length(); from += AT_ONCE) {
            int many = Math.min(AT_ONCE, whole.length() - from);
            whole.getChars(from, from + many, some, 0);
            for (int i = 0; i < many; i++) {
                if (Character.isHighSurrogate(some[i]) && isPair(whole, from + i)) {
                    pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2) : pairs;
                    pairs[count++] = from + i;
                }
            }
        }
        return new CodePoints(whole.length(), Arrays.copyOf(pairs, count));
    }

    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** How many code points the text has. */
    public int length() {
        return chars - pairs.length;
    }

    /**
     * The code points before a {@code char} index; an index between the halves of a pair counts as the one after it.
     *
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public int offset(int index) {
        if (index < 0 || index > chars) {
            throw new IndexOutOfBoundsException("The text has " + chars + " chars, no index " + index);
        }
        return index - pairsBefore(index) + (isInsidePair(index) ? 1 : 0);
    }

    /**
     * The {@code char} index of an offset in code points.
     *
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public int index(int offset) {
        if (offset < 0 || offset > length()) {
            throw new IndexOutOfBoundsException("The text has " + length() + " code points, no offset " + offset);
        }
        int low = 0;
        int high = pairs.length;
        // The k-th pair begins at offset pairs[k] - k: count those that begin before the one asked for.
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = pairs[middle] - middle < offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return offset + low;
    }

    /** The span of code points between two {@code char} indexes. */
    public TextSpan span(int startIndex, int endIndex) {
        return new TextSpan(offset(startIndex), offset(endIndex));
    }

    private int pairsBefore(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return found >= 0 ? found : -found - 1;
    }

    private boolean isInsidePair(int index) {
        return Arrays.binarySearch(pairs, index - 1) >= 0;
    }
}
