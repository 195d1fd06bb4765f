package dev.stet.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

import dev.stet.rig.PostgresqlServer;

/** Empty databases of both kinds with the tables of this version, and what is done to them here. */
final class Databases {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration/";

    private Databases() {}

    static DataSource h2() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "archive-");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.toAbsolutePath() + "/stet;DB_CLOSE_DELAY=-1");
        database.setUser("stet");
        database.setPassword("stet");
        return migrated(database, "h2");
    }

    static DataSource postgresql() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(PostgresqlServer.newDatabase());
        database.setUser(PostgresqlServer.user());
        database.setPassword(PostgresqlServer.password());
        return migrated(database, "postgresql");
    }

    private static DataSource migrated(DataSource database, String kind) {
        Flyway.configure()
                .dataSource(database)
                .locations(MIGRATIONS + "common", MIGRATIONS + kind)
                .load()
                .migrate();
        return database;
    }

    static byte[] export(DataSource database) throws SQLException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveExport.write(database, "test", out);
        return out.toByteArray();
    }

    static void take(DataSource database, byte[] archive) throws SQLException, IOException {
        Path file = Files.createTempFile(Path.of("target"), "archive", ".zip");
        try {
            Files.write(file, archive);
            ArchiveImport.read(database, file, NOW);
        } finally {
            Files.delete(file);
        }
    }

    static long number(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void run(DataSource database, String update) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(update);
        }
    }

    /** Rows in all tables that travel. */
    static long rows(DataSource database) throws SQLException {
        return number(
                database,
                Carried.TABLES.stream()
                        .map(table -> "(select count(*) from " + table + ")")
                        .collect(Collectors.joining(" + ", "select ", "")));
    }
}
