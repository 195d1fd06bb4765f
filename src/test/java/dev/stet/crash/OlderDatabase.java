package dev.stet.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;

import dev.stet.rig.FreshDatabase;

/** A database as an older Stet left it. */
final class OlderDatabase {

    static final String VERSION = "016";

    private OlderDatabase() {}

    /** @param user whose password is the same */
    static void make(String url, String user) {
        Flyway.configure()
                .dataSource(url, user, user)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (FreshDatabase.isPostgresql() ? "postgresql" : "h2"))
                .target(VERSION)
                .load()
                .migrate();
    }

    /** Which version it is of. */
    static String version(String url, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(\"version\") from \"flyway_schema_history\"")) {
            row.next();
            return row.getString(1);
        }
    }
}
