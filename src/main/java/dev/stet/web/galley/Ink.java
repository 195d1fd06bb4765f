package dev.stet.web.galley;

import dev.stet.article.Aside;
import dev.stet.text.weave.Piece;

/**
 * One piece of the text as the template writes it.
 *
 * @param kind what to write
 * @param text the words; null for anything else
 * @param line the statement that opens or ends; null for anything else
 * @param aside the aside that opens; null for anything else
 * @param lane on which line below the text the statement is drawn
 */
public record Ink(Kind kind, String text, Line line, Aside aside, int lane) {

    /** What is written. */
    public enum Kind {
        WORDS,
        MARK,
        ASIDE,
        GAP,
        END_MARK,
        END_SPAN,
        NUMBER
    }

    /** What lies over a text: exactly one of a statement and an aside, or neither, where nobody has looked. */
    record Over(Line line, Aside aside) {
        static final Over GAP = new Over(null, null);
    }

    static Ink of(Piece<Over> piece) {
        if (piece instanceof Piece.Words<Over> words) {
            return new Ink(Kind.WORDS, words.text(), null, null, 0);
        }
        if (piece instanceof Piece.Opens<Over> opens) {
            return opening(opens.what(), opens.lane());
        }
        if (piece instanceof Piece.Closes<Over> closes) {
            return new Ink(closes.what().line() == null ? Kind.END_SPAN : Kind.END_MARK, null, null, null, 0);
        }
        return new Ink(Kind.NUMBER, null, ((Piece.Ends<Over>) piece).what().line(), null, 0);
    }

    private static Ink opening(Over over, int lane) {
        if (over.line() != null) {
            return new Ink(Kind.MARK, null, over.line(), null, lane);
        }
        return new Ink(over.aside() == null ? Kind.GAP : Kind.ASIDE, null, null, over.aside(), 0);
    }
}
