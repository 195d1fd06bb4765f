package dev.stet.report;

import java.util.List;

import dev.stet.report.model.QuotedFact;

import static dev.stet.report.Samples.NADIA;
import static dev.stet.report.Samples.NOW;

/** Words that a statement of {@link Samples} quotes. */
final class QuotedSample {

    static final QuotedFact QUOTED = new QuotedFact(
            "so sad",
            0,
            6,
            new QuotedFact.Look(
                    "too short",
                    false,
                    2,
                    "Found 2 times, but a quotation under 12 characters proves nothing.",
                    "Minutes of the council",
                    1,
                    NADIA.at(),
                    "a".repeat(64),
                    4,
                    10,
                    List.of(),
                    1,
                    NOW),
            List.of(new QuotedFact.Look(
                    "absent",
                    false,
                    0,
                    "The words are absent from this capture.",
                    "A letter",
                    1,
                    NADIA.at(),
                    "b".repeat(64),
                    null,
                    null,
                    List.of(),
                    1,
                    NOW)));

    private QuotedSample() {}
}
