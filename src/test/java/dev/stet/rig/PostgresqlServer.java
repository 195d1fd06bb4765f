package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL on a free port of this machine, started once in a run of tests and ended with it. */
public final class PostgresqlServer {
    public static final String USER = "postgres";

    /** A system property, because the tests are loaded by several class loaders and the server is one. */
    private static final String PORT = "stet.test.postgresql.port";

    private PostgresqlServer() {}

    /** Creates an empty database. Gives its JDBC URL. */
    public static synchronized String newDatabase() {
        String name = "stet_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(USER), USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be created.", e);
        }
        return url(name);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
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
