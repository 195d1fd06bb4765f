package dev.stet.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

import dev.stet.shared.Clock;
import dev.stet.shared.Refused;

/**
 * Copies an embedded database of an older version of Stet before it is migrated; without the copy, it is not. Of PostgreSQL
 * its operators have backups of their own. And takes an embedded database that was being made when the process was killed for
 * none: H2 commits each table as it is made, so that the half of a migration would be there, and in the way.
 */
@Singleton
class BeforeMigration implements FlywayConfigurationCustomizer, Callback {

    private static final Logger LOG = Logger.getLogger("dev.stet");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** There from before the first table of a new database is made until all are. */
    private static final String BEING_MADE = "being-made";

    @ConfigProperty(name = "stet.data")
    Path data;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    Clock clock;

    private boolean seenTo;

    /** Whoever opens a file there that cannot be written to would find out later. */
    @Override
    public void customize(FluentConfiguration configuration) {
        if (Files.exists(data) && !(Files.isDirectory(data) && Files.isWritable(data))) {
            throw new UncheckedIOException(new AccessDeniedException(data.toString()));
        }
        if (isEmbedded() && Files.exists(data.resolve(BEING_MADE))) {
            try (Connection connection = configuration.getDataSource().getConnection()) {
                makeAfresh(connection);
            } catch (SQLException e) {
                throw new FlywayException("The database that was being made cannot be made afresh", e);
            }
        }
        // There are no others: they need not be looked for.
        configuration.callbacks(this).skipDefaultCallbacks(true);
    }

    /** But for one with a desk: a disk that loses power may bring back the name of a file that was taken away. */
    private static void makeAfresh(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean made = isAny(statement, "select 1 from information_schema.tables where lower(table_name) = 'desk'");
            if (!made || !isAny(statement, "select 1 from desk")) {
                LOG.info("The database was being made when the process ended. It is made afresh.");
                statement.execute("drop all objects");
            }
        }
    }

    private static boolean isAny(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
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
        try {
            if (event == Event.AFTER_MIGRATE) {
                Files.deleteIfExists(data.resolve(BEING_MADE));
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
        if (!isEmbedded()) {
            return;
        }
        if (isOlder(connection)) {
            copy(connection);
        } else {
            Files.write(Files.createDirectories(data).resolve(BEING_MADE), new byte[0]);
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

    private void copy(Connection connection) throws SQLException, IOException {
        String moment = STAMP.format(clock.now().atOffset(ZoneOffset.UTC));
        Path copy = data.resolve("before-migration-" + moment + ".zip").toAbsolutePath();
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, copy.toString());
            backup.execute();
        } catch (SQLException broken) {
            Files.deleteIfExists(copy);
            throw new Refused(
                    "",
                    "The database is of an older version, and could not be copied to " + copy
                            + " before it is brought to this one: " + broken.getMessage()
                            + ". Nothing was migrated. Make room there, or see that it can be written to, and start again.");
        }
        LOG.infof("The database is of an older version. It is copied to %s before it is brought to this one.", copy);
    }

    @Override
    public String getCallbackName() {
        return "before-migration";
    }
}
