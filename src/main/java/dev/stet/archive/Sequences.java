package dev.stet.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** New rows get ids that none of the rows has that came in. */
final class Sequences {

    /** Ids are handed out fifty at a time, counted down from what a sequence gives. */
    private static final long STRIDE = 50;

    /** Beyond this, an installation would run out of ids. */
    private static final long LARGEST = Long.MAX_VALUE / 2;

    private Sequences() {}

    /**
     * Moves all sequences beyond the greatest id that {@code within} sees. By a connection of its own, since H2 would end
     * the transaction; and before the rows are committed, so that no node can meet rows without. If they are not committed
     * after all, some ids are never used, which nobody sees.
     */
    static void moveOn(DataSource database, Connection within) throws SQLException {
        long next = greatest(within) + STRIDE + 1;
        try (Connection own = database.getConnection()) {
            for (String sequence : names(own)) {
                try (Statement statement = own.createStatement()) {
                    statement.execute("alter sequence " + sequence + " restart with " + next);
                }
            }
        }
    }

    private static long greatest(Connection connection) throws SQLException {
        long greatest = 0;
        for (String table : withIds(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select max(id) from " + table)) {
                row.next();
                greatest = Math.max(greatest, row.getLong(1));
            }
        }
        if (greatest > LARGEST) {
            throw ArchiveFile.damaged("it has an id beyond all that Stet gives");
        }
        return greatest;
    }

    /** Those that came in, and those that were there: an installation that waited empty has been knocked at. */
    private static List<String> withIds(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>(List.of("failed_attempt", "person_session"));
        for (String name : Carried.TABLES) {
            if (Table.read(connection, name).columns().containsKey("id")) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sequence_name from information_schema.sequences"
                        + " where sequence_schema = current_schema()")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
