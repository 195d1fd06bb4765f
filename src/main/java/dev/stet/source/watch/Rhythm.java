package dev.stet.source.watch;

import java.time.Duration;

import dev.stet.shared.Keyed;

/** How often a source is looked at again without anybody asking. */
public enum Rhythm implements Keyed {
    NEVER("never", Duration.ZERO),
    DAILY("every day", Duration.ofDays(1)),
    WEEKLY("every week", Duration.ofDays(7)),
    MONTHLY("every month", Duration.ofDays(30));

    private final String label;
    private final Duration every;

    Rhythm(String label, Duration every) {
        this.label = label;
        this.every = every;
    }

    @Override
    public String label() {
        return label;
    }

    /** From one look to the next; zero where there is none. */
    public Duration every() {
        return every;
    }
}
