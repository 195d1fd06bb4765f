package dev.stet.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One thing after another, some minutes apart. */
final class Steps {

    private static final int MINUTES = 3;

    private Instant next;

    Steps(Instant first) {
        next = first;
    }

    void leap(int hours) {
        next = next.plus(hours, ChronoUnit.HOURS);
    }

    Instant next() {
        Instant now = next;
        next = next.plus(MINUTES, ChronoUnit.MINUTES);
        return now;
    }
}
