package dev.stet.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

/** A database in which a table is not where the application looks for it, which nobody foresees: its mistakes are made in this way. */
public final class Mislaid {

    private Mislaid() {}

    /** What comes of asking while the table has another name. */
    public static <T> T whileMissing(String table, Callable<T> ask) throws Exception {
        rename(table, elsewhere(table));
        try {
            return ask.call();
        } finally {
            rename(elsewhere(table), table);
        }
    }

    private static String elsewhere(String table) {
        return table + "_mislaid";
    }

    private static void rename(String from, String to) throws SQLException {
        try (Connection connection =
                        CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + from + " rename to " + to);
        }
    }
}
