package dev.stet.citation;

import java.time.Instant;

import dev.stet.article.Statement;

/**
 * Announced within the transaction of a test that no longer finds words that an earlier capture had.
 *
 * @param test the newer one
 */
public record QuotationLost(Statement statement, TestedQuotation test, Instant at) {

    private static final int TITLE = 120;

    /** What was observed, as a sentence for people: absent from this capture, which is not deleted. */
    public String words() {
        String title = test.capture().source().title();
        String named = title.length() <= TITLE ? title : title.substring(0, TITLE) + "…";
        String how = switch (test.outcome()) {
            case ALTERED -> "stand altered in";
            default -> "are absent from";
        };
        return "The words cited from “" + named + "” " + how + " its capture "
                + test.capture().number() + ".";
    }
}
