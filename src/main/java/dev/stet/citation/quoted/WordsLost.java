package dev.stet.citation.quoted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stet.text.quotation.Outcome;

/**
 * Announced once within the transaction that tests a capture, where it lacks words that statements quote and an earlier one
 * had.
 *
 * @param tests the newer ones, at least one
 */
public record WordsLost(List<TestedWords> tests, Instant at) {

    private static final int LONGEST = 120;

    /** What was observed, as a sentence for people, by the id of the statement; of several, the last. */
    public Map<Long, String> reasons() {
        return tests.stream()
                .collect(Collectors.toMap(test -> test.statement().id(), WordsLost::words, (one, other) -> other));
    }

    /** Absent from this capture, which is not deleted. */
    private static String words(TestedWords test) {
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
