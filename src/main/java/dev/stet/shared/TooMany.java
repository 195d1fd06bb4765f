package dev.stet.shared;

import java.time.Duration;

/** Too many tries in too short a time. Answered as 429 with the time to wait. */
public class TooMany extends RuntimeException {

    private final transient Duration pause;

    /**
     * @param message a full sentence that says what was tried too often
     * @param pause how long to wait before the next try, more than nothing
     */
    public TooMany(String message, Duration pause) {
        super(message);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
