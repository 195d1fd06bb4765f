package dev.stet.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

/**
 * What goes wrong in the database of the application under test, for a moment and on purpose. It is done to the tables, and so
 * comes to the application wherever it runs.
 */
public final class Mishap {

    /** SQLSTATE of a full disk, in the words of H2. */
    private static final String FULL_H2 = "signal('53100', 'No space left on device')";

    /** The same of PostgreSQL. The function is given something: else it would be asked once, before there is a row. */
    private static final String FULL_POSTGRESQL = "no_room(title)";

    private static final String FUNCTION = """
            create or replace function no_room(text) returns text immutable language plpgsql as $$
            begin raise exception 'No space left on device' using errcode = '53100'; end $$""";

    private Mishap() {}

    /** What comes of asking while a table has another name, which nobody foresees: a mistake of ours. */
    public static <T> T whileMissing(String table, Callable<T> ask) throws Exception {
        String elsewhere = table + "_mislaid";
        execute("alter table " + table + " rename to " + elsewhere);
        try {
            return ask.call();
        } finally {
            execute("alter table " + elsewhere + " rename to " + table);
        }
    }

    /** What comes of asking while there is no room for a source of this title. */
    public static <T> T whileNoRoomForSource(String title, Callable<T> ask) throws Exception {
        boolean isPostgresql = FreshDatabase.isPostgresql();
        if (isPostgresql) {
            execute(FUNCTION);
        }
        execute("alter table source add column room text generated always as (case when title = '%s' then %s end)%s"
                .formatted(title, isPostgresql ? FULL_POSTGRESQL : FULL_H2, isPostgresql ? " stored" : ""));
        try {
            return ask.call();
        } finally {
            execute("alter table source drop column room");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection =
                        CDI.current().select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
