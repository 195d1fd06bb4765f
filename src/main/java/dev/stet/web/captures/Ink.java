package dev.stet.web.captures;

import java.util.Set;

import dev.stet.citation.TestedQuotation;
import dev.stet.text.weave.Piece;

/**
 * One piece of a captured text as the template writes it.
 *
 * @param text the words; null for anything else
 * @param test whose passage opens or ends; null for words
 * @param first whether it is the first piece of its passage on the page: the one that links lead to
 */
public record Ink(Kind kind, String text, TestedQuotation test, boolean first) {

    /** What is written. */
    public enum Kind {
        WORDS,
        MARK,
        END_MARK,
        NUMBER
    }

    /** @param seen the passages that have begun on the page so far; added to */
    static Ink of(Piece<TestedQuotation> piece, Set<TestedQuotation> seen) {
        if (piece instanceof Piece.Words<TestedQuotation> words) {
            return new Ink(Kind.WORDS, words.text(), null, false);
        }
        if (piece instanceof Piece.Opens<TestedQuotation> opens) {
            return new Ink(Kind.MARK, null, opens.what(), seen.add(opens.what()));
        }
        if (piece instanceof Piece.Closes<TestedQuotation> closes) {
            return new Ink(Kind.END_MARK, null, closes.what(), false);
        }
        return new Ink(Kind.NUMBER, null, ((Piece.Ends<TestedQuotation>) piece).what(), false);
    }
}
