package dev.stet.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** The one place that reads the time. Everything else is given an {@link Instant}. */
@ApplicationScoped
public class Clock {

    /** Now, cut to the microsecond: what both databases keep, so that a time read back equals the time written. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
