package dev.stet.archive.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

import dev.stet.shared.Clock;

/**
 * Sees that an embedded database is never left with half of a migration: H2 commits each table as it is made, where PostgreSQL
 * takes back a migration that did not come to its end. Of PostgreSQL its operators have backups of their own.
 */
@Singleton
@Priority(Upgrade.FIRST)
class Upgrade implements FlywayConfigurationCustomizer, Callback {

    /** Before whoever else is told that there is something to migrate. */
    static final int FIRST = 1;

    @ConfigProperty(name = "stet.data")
    Path data;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @Inject
    Clock clock;

    private NewDatabase newDatabase;
    private OlderDatabase olderDatabase;
    private boolean seenTo;

    @PostConstruct
    void find() {
        newDatabase = new NewDatabase(data);
        olderDatabase = new OlderDatabase(data, url, user.orElse(""), password.orElse(""));
    }

    /** Whoever opens a file there that cannot be written to would find out later. */
    @Override
    public void customize(FluentConfiguration configuration) {
        if (Files.exists(data) && !(Files.isDirectory(data) && Files.isWritable(data))) {
            throw new UncheckedIOException(new AccessDeniedException(data.toString()));
        }
        if (isEmbedded()) {
            try {
                olderDatabase.putBackIfLeft();
                newDatabase.emptyIfLeft(configuration.getDataSource());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new FlywayException("What a migration left that did not come to its end cannot be taken away", e);
            }
        }
        // There are no others: they need not be looked for.
        configuration.callbacks(this).skipDefaultCallbacks(true);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** Before the first of them only: the later ones find what it made. */
    @Override
    public synchronized void handle(Event event, Context context) {
        if (!isEmbedded()) {
            return;
        }
        try {
            if (event == Event.AFTER_MIGRATE) {
                newDatabase.end();
                olderDatabase.end(context.getConnection());
            } else if (!seenTo) {
                seenTo = true;
                first(context.getConnection());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new FlywayException("The database could not be copied, so it is not migrated", e);
        }
    }

    private void first(Connection connection) throws SQLException, IOException {
        if (isOlder(connection)) {
            olderDatabase.begin(connection, clock.now());
        } else {
            newDatabase.begin();
        }
    }

    private boolean isEmbedded() {
        return url.startsWith("jdbc:h2:file:");
    }

    private static boolean isOlder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    @Override
    public String getCallbackName() {
        return "upgrade";
    }
}
