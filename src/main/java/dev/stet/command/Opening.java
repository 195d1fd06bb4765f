package dev.stet.command;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import dev.stet.http.outage.Awaited;
import dev.stet.http.outage.Outage;
import dev.stet.shared.Prepared;

/**
 * Brings the database to this version when the application starts. One on another machine may be down just then: it is
 * waited for while requests are answered with 503 (docs/adr/0015). Whatever waiting does not mend ends the process.
 */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    /** It warns of each try that fails, and one warning tells of them all. */
    private static final java.util.logging.Logger POOL = java.util.logging.Logger.getLogger("io.agroal.pool");

    private static final int FIRST = 1;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    /** A command that does one thing and ends answers nobody: whoever typed it is told at once. */
    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean answers;

    @ConfigProperty(name = "stet.database-wait")
    Duration longest;

    @Inject
    Flyway flyway;

    @Inject
    EarlyMigration migration;

    @Inject
    Awaited awaited;

    @Inject
    ArchiveCommand command;

    @Inject
    Event<Prepared> prepared;

    private final CountDownLatch ended = new CountDownLatch(1);

    void open(@Observes @Priority(FIRST) StartupEvent started) {
        try {
            migration.await();
        } catch (RuntimeException thrown) {
            if (!isWorthWaiting(thrown)) {
                throw thrown;
            }
            LOG.warnf(
                    "%s Until then each request is answered with 503. Stet waits for it, for %s at most.",
                    StartFailure.why(thrown), words(longest));
            awaited.begin();
            Thread waiting = new Thread(this::await, "stet-database-wait");
            waiting.setDaemon(true);
            waiting.start();
            return;
        }
        goOn();
    }

    /** Who does something for a server at its start does not do it for a command. */
    private void goOn() {
        if (command.isWanted()) {
            command.run();
        } else {
            prepared.fire(new Prepared());
        }
    }

    private boolean isWorthWaiting(RuntimeException thrown) {
        return Outage.of(thrown) == Outage.AWAY && kind.equals("postgresql") && answers && !longest.isZero();
    }

    private void await() {
        long began = System.nanoTime();
        Level usual = POOL.getLevel();
        POOL.setLevel(Level.SEVERE);
        try {
            for (Duration pause = SHORTEST_PAUSE; !ended.await(pause.toMillis(), TimeUnit.MILLISECONDS); ) {
                boolean over = System.nanoTime() - began > longest.toNanos();
                if (isMigrated(over)) {
                    goOn();
                    awaited.end();
                    POOL.setLevel(usual);
                    LOG.info("The database answers. Stet goes on.");
                    return;
                }
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            }
        } catch (InterruptedException | RuntimeException | Error thrown) {
            if (ended.getCount() > 0) {
                StartFailure.tell(thrown, System.err);
                Quarkus.asyncExit(1);
            }
        }
    }

    private boolean isMigrated(boolean over) {
        try {
            flyway.migrate();
            return true;
        } catch (RuntimeException thrown) {
            if (over || !isWorthWaiting(thrown)) {
                throw thrown;
            }
            return false;
        }
    }

    /** As it is set: 1h, 90s. */
    private static String words(Duration duration) {
        return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    /** Whatever breaks from here on breaks because the application is ending. */
    void end(@Observes ShutdownEvent ending) {
        ended.countDown();
    }
}
