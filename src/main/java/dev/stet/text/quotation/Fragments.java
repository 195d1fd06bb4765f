package dev.stet.text.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts an excerpt where its writer says by dots that words are left out: {@code …}, {@code ...}, either in brackets. */
final class Fragments {

    private static final String DOTS = "(?:…|\\.(?:\\s?\\.){2,})";
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s*(?:\\[\\s*" + DOTS + "\\s*\\]|\\(\\s*" + DOTS + "\\s*\\)|" + DOTS + ")\\s*");

    private Fragments() {}

    /** The parts that are quoted, in order, without blanks around them; none is empty. */
    static List<String> of(String excerpt) {
        return Arrays.stream(LEFT_OUT.split(excerpt))
                .map(Glyph::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
