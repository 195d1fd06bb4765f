package dev.stet.archive.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import org.jboss.logging.Logger;

/** An embedded database whose first tables are made. Where the process was killed meanwhile, it counts for none. */
final class NewDatabase {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    /** There from before the first table is made until all are. */
    private final Path sign;

    NewDatabase(Path data) {
        this.sign = data.resolve("being-made");
    }

    void begin() throws IOException {
        Files.write(Files.createDirectories(sign.getParent()).resolve(sign.getFileName()), new byte[0]);
    }

    void end() throws IOException {
        Files.deleteIfExists(sign);
    }

    /** But for one with a desk: a disk that loses power may bring back the name of a file that was taken away. */
    void emptyIfLeft(DataSource database) throws SQLException {
        if (!Files.exists(sign)) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
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
}
