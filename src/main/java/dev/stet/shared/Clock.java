package dev.stet.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** The one place that reads the time. Everything else is given an {@link Instant}. */
@ApplicationScoped
public class Clock {

    /** By how much clocks may disagree, of several machines or of one before and after it was set. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /**
     * Whether something is said to have happened after now, by more than clocks may disagree: it was written while a clock
     * was wrong, and how long ago it was cannot be told.
     */
    public static boolean isAhead(Instant at, Instant now) {
        return at.isAfter(now.plus(TOLERANCE));
    }

    /** Now, cut to the microsecond: what both databases keep, so that a time read back equals the time written. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
