package dev.stet.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One thing after another, three minutes apart. */
final class Steps {

    private static final int MINUTES = 3;

    private Instant next;

    Steps(Instant first) {
        next = first;
    }

    Instant next() {
        Instant now = next;
        next = next.plus(MINUTES, ChronoUnit.MINUTES);
        return now;
    }
}
