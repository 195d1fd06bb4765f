package dev.stet.text;

import dev.stet.shared.TextSpan;

/** The words of a span with what stands before and after: the Text Quote Selector of Web Annotation, section 4.2.4. */
public record Quote(String prefix, String exact, String suffix) {

    private static final int AROUND = 32;

    /** @throws IndexOutOfBoundsException if the text is shorter than the span's end */
    public static Quote of(String text, TextSpan span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        int before = Math.max(0, span.start() - AROUND);
        int start = text.offsetByCodePoints(from, before - span.start());
        int left = text.codePointCount(to, text.length());
        int end = text.offsetByCodePoints(to, Math.min(AROUND, left));
        return new Quote(text.substring(start, from), text.substring(from, to), text.substring(to, end));
    }
}
