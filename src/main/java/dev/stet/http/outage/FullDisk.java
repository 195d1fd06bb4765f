package dev.stet.http.outage;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether there was no room a moment ago for what was to be kept. Then nothing is written by the way: whoever only reads
 * would be refused for it.
 */
@ApplicationScoped
public class FullDisk {

    private static final long PAUSE = Duration.ofSeconds(Outage.FULL.pause()).toNanos();

    private volatile boolean found;
    private volatile long at;

    public void note() {
        at = System.nanoTime();
        found = true;
    }

    public boolean isLately() {
        return found && System.nanoTime() - at < PAUSE;
    }
}
