package dev.stet.web.captures;

import dev.stet.citation.TestedQuotation;
import dev.stet.text.weave.Piece;

/**
 * One piece of a captured text as the template writes it.
 *
 * @param text the words; null for anything else
 * @param test whose passage opens or ends; null for words
 */
public record Ink(Kind kind, String text, TestedQuotation test) {

    /** What is written. */
    public enum Kind {
        WORDS,
        MARK,
        END_MARK,
        NUMBER
    }

    static Ink of(Piece<TestedQuotation> piece) {
        if (piece instanceof Piece.Words<TestedQuotation> words) {
            return new Ink(Kind.WORDS, words.text(), null);
        }
        if (piece instanceof Piece.Opens<TestedQuotation> opens) {
            return new Ink(Kind.MARK, null, opens.what());
        }
        if (piece instanceof Piece.Closes<TestedQuotation> closes) {
            return new Ink(Kind.END_MARK, null, closes.what());
        }
        return new Ink(Kind.NUMBER, null, ((Piece.Ends<TestedQuotation>) piece).what());
    }
}
