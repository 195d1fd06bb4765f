package dev.stet.world;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Desk;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Reading;

/** Waits for what the application does after it has answered. */
public final class Settled {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private Settled() {}

    /** Until the text of each capture of a desk is taken, or it is said why not. */
    public static void readings(Desk desk) {
        long until = System.nanoTime() + LONGEST;
        while (waiting(desk) > 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError("The text of a capture is still not taken");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static long waiting(Desk desk) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Capture.count("source.desk = ?1 and reading = ?2", desk, Reading.WAITING));
    }
}
