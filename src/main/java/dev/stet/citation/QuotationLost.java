package dev.stet.citation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Announced once within the transaction that tests a capture, where it lacks words that an earlier one had.
 *
 * @param tests the newer ones, at least one
 */
public record QuotationLost(List<TestedQuotation> tests, Instant at) {

    private static final int TITLE = 120;

    /** What was observed, as a sentence for people, by the id of the statement; of several, the last. */
    public Map<Long, String> reasons() {
        return tests.stream()
                .collect(Collectors.toMap(
                        test -> test.citation().statement().id(), QuotationLost::words, (one, other) -> other));
    }

    /** Absent from this capture, which is not deleted. */
    private static String words(TestedQuotation test) {
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
