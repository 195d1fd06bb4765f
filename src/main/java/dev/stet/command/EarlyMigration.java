package dev.stet.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/**
 * Brings the database to this version while Hibernate lays out its mapping, as neither needs the other: it begins as soon as
 * there is what migrates, long before the start of the application is told to everybody (docs/adr/0017).
 */
@Singleton
class EarlyMigration implements FlywayConfigurationCustomizer {

    @Inject
    Instance<Flyway> flyway;

    private FutureTask<Void> migration;

    /** The thread gets what migrates when it is made, which is after this. */
    @Override
    public synchronized void customize(FluentConfiguration configuration) {
        if (migration == null) {
            migration = new FutureTask<>(() -> flyway.get().migrate(), null);
            Thread beside = new Thread(migration, "stet-migration");
            beside.setDaemon(true);
            beside.start();
        }
    }

    /** Returns when it is done; throws what it threw. */
    void await() {
        try {
            begun().get();
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(thrown.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    private FutureTask<Void> begun() {
        flyway.get();
        synchronized (this) {
            return migration;
        }
    }
}
