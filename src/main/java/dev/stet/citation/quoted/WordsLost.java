package dev.stet.citation.quoted;

import java.time.Instant;

import dev.stet.article.Statement;
import dev.stet.text.quotation.Outcome;

/**
 * Announced within the transaction of a test that no longer finds words that a statement quotes and an earlier capture had.
 *
 * @param test the newer one
 */
public record WordsLost(Statement statement, TestedWords test, Instant at) {

    private static final int LONGEST = 120;

    /** What was observed, as a sentence for people: absent from this capture, which is not deleted. */
    public String words() {
        String how = test.outcome() == Outcome.ALTERED ? "stands altered in" : "is absent from";
        return "What the article quotes, “" + brief(test.words()) + "”, " + how + " capture "
                + test.capture().number() + " of “"
                + brief(test.capture().source().title()) + "”.";
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
