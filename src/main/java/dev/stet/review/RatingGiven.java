package dev.stet.review;

import java.time.Instant;

import dev.stet.people.Person;
import dev.stet.shared.Typed;

/**
 * A rating as somebody gives it.
 *
 * @param rating never null
 * @param rationale why, never blank, at most 10,000 characters
 */
record RatingGiven(Rating rating, String rationale, Person by, Instant at) {

    private static final int RATIONALE = 10_000;

    /** @throws dev.stet.shared.Refused where no reason is given */
    RatingGiven {
        rationale = Typed.neededText(
                rationale, "rationale", RATIONALE, "Say why: a verdict without a reason cannot be re-checked.");
    }
}
