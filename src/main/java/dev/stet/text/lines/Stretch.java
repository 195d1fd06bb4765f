package dev.stet.text.lines;

import java.util.List;

/**
 * Lines of one or of both of two texts, in a row.
 *
 * @param lines without their line feeds; never empty
 */
public record Stretch(Kind kind, List<String> lines) {

    /** In which of the texts the lines stand. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public Stretch {
        lines = List.copyOf(lines);
    }

    /** How many code points the lines have, line feeds not counted. */
    public int characters() {
        return lines.stream()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .sum();
    }
}
