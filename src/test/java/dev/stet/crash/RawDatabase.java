package dev.stet.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The database of some settings, asked past the application; the embedded one while no process has it open. */
final class RawDatabase {

    private static final String EMBEDDED = "stet";

    private final Map<String, String> settings;

    RawDatabase(Map<String, String> settings) {
        this.settings = settings;
    }

    String url() {
        return settings.getOrDefault(
                "quarkus.datasource.jdbc.url", "jdbc:h2:file:" + Path.of(settings.get("stet.data"), EMBEDDED));
    }

    /** Whose password is the same. */
    String user() {
        return settings.getOrDefault("quarkus.datasource.username", EMBEDDED);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(
                url(), user(), settings.getOrDefault("quarkus.datasource.password", EMBEDDED));
    }

    void run(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number in the first column of the only row. */
    long count(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
