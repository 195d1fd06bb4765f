package dev.stet.source.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

import dev.stet.shared.Background;
import dev.stet.shared.Clock;
import dev.stet.shared.Prepared;
import dev.stet.source.blob.Spool;
import dev.stet.source.reading.Readers;
import dev.stet.source.reading.TakenText;
import dev.stet.source.reading.Unreadable;

/**
 * Takes the text from captures, one after the other, off the requests. What waits is in the database: it is taken up again
 * after a restart. Whatever breaks costs its one capture a clear word, and nothing else.
 */
@ApplicationScoped
public class Readings {

    private static final Logger LOG = Logger.getLogger(Readings.class);

    /** In seconds: with the text, the citations of its source are tested, and there may be thousands. */
    private static final int LONGEST = 600;

    private final Background line = new Background("stet-readings");

    @Inject
    CaptureDesk desk;

    @Inject
    Readers readers;

    @Inject
    Clock clock;

    void resume(@Observes Prepared started) {
        line.runLater(
                () -> QuarkusTransaction.requiringNew().call(Capture::waiting).forEach(this::queue));
    }

    /**
     * Takes up what has been waiting since before then: a node that was to read it may have died. Should it only be slow,
     * whoever is second finds it read.
     */
    public void takeUp(Instant before) {
        QuarkusTransaction.requiringNew()
                .call(() -> Capture.waitingSince(before, clock.now()))
                .forEach(this::queue);
    }

    void queue(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaptureTaken taken) {
        queue(taken.capture());
    }

    private void queue(long capture) {
        line.run(() -> {
            try {
                Arc.container().requestContext().activate();
                QuarkusTransaction.requiringNew()
                        .call(() -> Capture.waitingUpTo(capture))
                        .forEach(this::readOrGiveUp);
            } finally {
                Arc.container().requestContext().terminate();
            }
        });
    }

    private void readOrGiveUp(long id) {
        try {
            read(id);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            giveUp(id, failed);
        }
    }

    private void read(long id) {
        try (Spool bytes = Spool.of(out -> QuarkusTransaction.requiringNew().run(() -> copy(id, out)))) {
            TakenText text = take(id, bytes);
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> desk.store(locked(id), text, clock.now()));
        } catch (Unreadable unreadable) {
            QuarkusTransaction.requiringNew().run(() -> desk.fail(locked(id), unreadable, clock.now()));
        }
    }

    private TakenText take(long id, Spool bytes) throws Unreadable {
        String mediaType =
                QuarkusTransaction.requiringNew().call(() -> capture(id).mediaType());
        String charset =
                QuarkusTransaction.requiringNew().call(() -> capture(id).charset());
        return readers.read(bytes.file(), mediaType, charset);
    }

    /** Whatever broke, nobody waits for this text any more; unless the application is ending, then for the next start. */
    private void giveUp(long id, Throwable failed) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        LOG.errorf(failed, "The text of capture %d cannot be kept", id);
        Unreadable broken = new Unreadable("Its text cannot be kept: something broke while it was taken.");
        QuarkusTransaction.requiringNew().run(() -> desk.fail(locked(id), broken, clock.now()));
    }

    private static Capture capture(long id) {
        return Capture.findById(id);
    }

    /** Another node may be about to store the same. */
    private static Capture locked(long id) {
        return capture(id).locked();
    }

    private static void copy(long id, OutputStream out) {
        try {
            capture(id).blob().copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(@Observes ShutdownEvent ending) {
        line.end();
    }
}
