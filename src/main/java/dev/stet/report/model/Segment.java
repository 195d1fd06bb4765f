package dev.stet.report.model;

import java.util.List;

/**
 * A stretch of text throughout which the same statements are marked.
 *
 * @param start in code points of the whole text
 * @param statements the numbers of those that cover it, the widest first
 * @param opens of these, which begin here and overlap another that does not have the very same span
 * @param closes of these, which end here
 * @param aside whether it is set aside and in no statement
 */
public record Segment(
        int start, String text, List<Integer> statements, List<Integer> opens, List<Integer> closes, boolean aside) {
    public Segment {
        statements = List.copyOf(statements);
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }

    /** Whether any statement is marked here. */
    public boolean isMarked() {
        return !statements.isEmpty();
    }

    /** The narrowest statement here: the one whose mark is drawn. */
    public int narrowest() {
        return statements.get(statements.size() - 1);
    }
}
