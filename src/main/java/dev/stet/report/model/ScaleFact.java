package dev.stet.report.model;

import java.time.Instant;
import java.util.List;

/** A version of the desk's scale. */
public record ScaleFact(int version, Instant adoptedAt, List<RatingFact> ratings) {
    public ScaleFact {
        ratings = List.copyOf(ratings);
    }

    /** One of its verdicts, with what it says in a sentence. */
    public record RatingFact(String key, String label, String symbol, String tone, String meaning) {}
}
