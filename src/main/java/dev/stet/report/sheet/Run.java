package dev.stet.report.sheet;

import java.util.Objects;

/**
 * Some words set in one manner.
 *
 * @param text never null; may hold line feeds
 * @param tone a tone's key where the words are marked or stand for an outcome, else null
 * @param link where they lead: {@code #statement-3} within the report, an http or https address, or null
 */
public record Run(String text, Manner manner, String tone, String link) {

    /** How words are set. */
    public enum Manner {
        PLAIN,
        STRONG,
        EMPHASIS,
        QUIET,
        /** Underlined as its tone is. */
        MARKED,
        /** Only in what was quoted. */
        LEFT_OUT,
        /** Only in what stands there. */
        PUT_IN,
        /** Set aside: not to be checked. */
        ASIDE,
        /** A number beside the words it belongs to, raised and small. */
        RAISED
    }

    public Run {
        Objects.requireNonNull(text, "text");
    }

    public static Run of(String text) {
        return new Run(text, Manner.PLAIN, null, null);
    }

    public static Run strong(String text) {
        return new Run(text, Manner.STRONG, null, null);
    }

    public static Run emphasis(String text) {
        return new Run(text, Manner.EMPHASIS, null, null);
    }

    public static Run quiet(String text) {
        return new Run(text, Manner.QUIET, null, null);
    }

    /** The symbol and the words of an outcome, in its tone. */
    public static Run toned(String text, String tone) {
        return new Run(text, Manner.STRONG, tone, null);
    }

    public static Run link(String text, String to) {
        return new Run(text, Manner.PLAIN, null, to);
    }
}
