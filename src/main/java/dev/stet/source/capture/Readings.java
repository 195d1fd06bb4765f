package dev.stet.source.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import dev.stet.shared.Clock;
import dev.stet.source.blob.Spool;
import dev.stet.source.reading.Readers;
import dev.stet.source.reading.TakenText;
import dev.stet.source.reading.Unreadable;

/**
 * Takes the text from captures, one after the other, off the requests. What waits is in the database: it is taken up again
 * after a restart. A reader that breaks costs its one capture a clear word, and nothing else.
 */
@ApplicationScoped
public class Readings {

    private static final Logger LOG = Logger.getLogger(Readings.class);

    private final ExecutorService line = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stet-readings");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    CaptureDesk desk;

    @Inject
    Readers readers;

    @Inject
    Clock clock;

    void resume(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().call(Capture::waiting).forEach(this::queue);
    }

    void queue(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaptureTaken taken) {
        queue(taken.capture());
    }

    private void queue(long capture) {
        line.execute(() -> {
            try {
                Arc.container().requestContext().activate();
                QuarkusTransaction.requiringNew()
                        .call(() -> Capture.waitingUpTo(capture))
                        .forEach(this::read);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Capture %d stays unread until the next start", capture);
            } finally {
                Arc.container().requestContext().terminate();
            }
        });
    }

    private void read(long id) {
        try (Spool bytes = Spool.of(out -> QuarkusTransaction.requiringNew().run(() -> copy(id, out)))) {
            String mediaType =
                    QuarkusTransaction.requiringNew().call(() -> capture(id).mediaType());
            TakenText text = readers.read(bytes.file(), mediaType);
            QuarkusTransaction.requiringNew().run(() -> desk.store(capture(id), text, clock.now()));
        } catch (Unreadable unreadable) {
            QuarkusTransaction.requiringNew().run(() -> desk.fail(capture(id), unreadable, clock.now()));
        }
    }

    private static Capture capture(long id) {
        return Capture.findById(id);
    }

    private static void copy(long id, java.io.OutputStream out) {
        try {
            capture(id).blob().copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void end() {
        line.shutdownNow();
    }
}
