package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A real PostgreSQL: one on a free port of this machine, started once in a run of tests and ended with it. Or the one that
 * {@code -Dstet.postgresql=jdbc:postgresql://host:port/} names, with {@code -Dstet.postgresql.user} and {@code .password};
 * there the user must be allowed to create databases, and those stay.
 */
public final class PostgresqlServer {
    private static final String EMBEDDED = "postgres";
    private static final String GIVEN = "stet.postgresql";

    /** A system property, because the tests are loaded by several class loaders and the server is one. */
    private static final String PORT = "stet.test.postgresql.port";

    private static final int TRIES = 200;

    private PostgresqlServer() {}

    /** Who may create databases. */
    public static String user() {
        return System.getProperty(GIVEN + ".user", EMBEDDED);
    }

    public static String password() {
        return System.getProperty(GIVEN + ".password", EMBEDDED);
    }

    /** Creates an empty database. Gives its JDBC URL. */
    public static synchronized String newDatabase() {
        String name = "stet_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(EMBEDDED), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be created.", e);
        }
        return url(name);
    }

    /** Creates an empty database that lies in this folder. Gives its JDBC URL. */
    public static String newDatabase(Path folder) {
        String url = newDatabase();
        run(
                "create tablespace " + name(url) + " location '" + folder + "'",
                "alter database " + name(url) + " set tablespace " + name(url));
        return url;
    }

    /** Takes away what {@link #newDatabase(Path)} made, whoever is connected to it. */
    public static void drop(String url) {
        run("drop database " + name(url) + " with (force)", "drop tablespace " + name(url));
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static void run(String... commands) {
        try (Connection connection = DriverManager.getConnection(url(EMBEDDED), user(), password());
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be moved or dropped.", e);
        }
    }

    /**
     * A role that is let in with this password only, as roles are on servers that are not for tests.
     *
     * @return its name
     */
    public static String newRole(String password) {
        String name = "stet_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(EMBEDDED), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " superuser login password '" + password + "'");
            Path rules = Path.of(asked(statement, "show hba_file"));
            Files.writeString(rules, "host all " + name + " all scram-sha-256" + "\n" + Files.readString(rules), UTF_8);
            statement.execute("select pg_reload_conf()");
            awaitRule(statement, name);
            return name;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The role could not be created.", e);
        }
    }

    /** The server reads its rules anew when it comes to it. */
    private static void awaitRule(Statement statement, String role) throws SQLException {
        for (int tried = 0; tried < TRIES; tried++) {
            try (Connection open = DriverManager.getConnection(url(EMBEDDED), role, "")) {
                asked(statement, "select pg_sleep(0.05)");
            } catch (SQLException asksForAPassword) {
                return;
            }
        }
        throw new IllegalStateException("The server lets anybody in.");
    }

    private static String asked(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String url(String database) {
        return server() + database;
    }

    /** Up to the name of a database. */
    private static String server() {
        String given = System.getProperty(GIVEN, "");
        if (given.isEmpty()) {
            return "jdbc:postgresql://localhost:" + port() + "/";
        }
        return given.endsWith("/") ? given : given + "/";
    }

    private static int port() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(start().getPort()));
        }
        return Integer.getInteger(PORT);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
