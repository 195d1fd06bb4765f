package dev.stet.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

/** A database that has no room for one row, and says so as a server does whose disk is full. */
public final class NoRoom {

    /** SQLSTATE of a full disk, in the words of either database. Of something that is given nothing, PostgreSQL asks once, beforehand. */
    private static final String H2 = "signal('53100', 'No space left on device')";

    private static final String POSTGRESQL = "no_room(title)";
    private static final String FUNCTION = """
            create or replace function no_room(text) returns text immutable language plpgsql as $$
            begin raise exception 'No space left on device' using errcode = '53100'; end $$""";

    private NoRoom() {}

    /** What comes of asking while there is no room for a source of this title. */
    public static <T> T whileNoneForSource(String title, Callable<T> ask) throws Exception {
        boolean isPostgresql = FreshDatabase.isPostgresql();
        if (isPostgresql) {
            execute(FUNCTION);
        }
        execute("alter table source add column room text generated always as (case when title = '%s' then %s end)%s"
                .formatted(title, isPostgresql ? POSTGRESQL : H2, isPostgresql ? " stored" : ""));
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
