package dev.stet.shared;

/**
 * A stretch of a text, counted in Unicode code points as the W3C Web Annotation Data Model counts (section 4.2.2,
 * Text Position Selector): {@code start} is the first code point in it, {@code end} the first one after it.
 *
 * @param start code points before the span, at least 0
 * @param end code points up to the end of the span, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0 or later, not from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every code point of the other span is in this one. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have at least one code point in common. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The same span counted from a point {@code by} code points earlier. */
    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /**
     * The stretch of a text.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@link #end}
     */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }

    /** By where they start; of two that start together, the longer one first, so that an outer span precedes its inner. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
