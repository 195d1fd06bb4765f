package dev.stet.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

import dev.stet.shared.Refused;

/**
 * Takes an archive into an empty database, whole or not at all. All rows are one transaction, which ends only when every
 * ledger was read to its head.
 */
public final class ArchiveImport {

    private static final int BATCH = 100;

    private final ArchiveFile archive;
    private final Connection connection;
    private final Schema schema;

    private ArchiveImport(ArchiveFile archive, Connection connection) throws SQLException {
        this.archive = archive;
        this.connection = connection;
        this.schema = Schema.of(connection);
    }

    /**
     * Reads the archive twice: once to check it, once to take it in. Memory does not grow with what is in it.
     *
     * @param database with the tables of this version, and nothing in them
     * @param now when watched sources are first considered
     * @throws Refused where the database is not empty, or the archive is damaged, of another version, or of none
     */
    public static void read(DataSource database, Path file, Instant now) throws SQLException, IOException {
        try (ArchiveFile archive = ArchiveFile.open(file);
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new ArchiveImport(archive, connection).take(now);
                Sequences.moveOn(database, connection);
                connection.commit();
            } catch (SQLException failed) {
                throw told(failed);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** A row that the database itself will not have says something about the archive; all else about the database. */
    private static SQLException told(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.startsWith("22") || state.startsWith("23")) {
            throw ArchiveFile.damaged("it has a row that the database cannot keep");
        }
        return failed;
    }

    private void take(Instant now) throws SQLException, IOException {
        if (!schema.version().equals(archive.manifest().schema())) {
            throw new Refused(
                    "",
                    "The archive is of schema " + archive.manifest().schema() + ", this installation of schema "
                            + schema.version() + ". Bring both to the same version of Stet first.");
        }
        empty();
        if (!archive.manifest().rows().keySet().equals(Set.copyOf(Carried.TABLES))) {
            throw ArchiveFile.damaged("its tables are not those of its schema");
        }
        for (Table table : schema.tables()) {
            long rows = fill(table);
            if (rows != archive.manifest().rows().get(table.name())) {
                throw ArchiveFile.damaged(table.entry() + " has other rows than its manifest counts");
            }
        }
        archive.assertAllRead();
        new Ledgers(connection).verify(archive.manifest().heads());
        watch(now);
    }

    /** An installation that was started once has an address for its set-up, which is of no more use. */
    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from invitation where person_id is null");
            for (Table table : schema.tables()) {
                try (ResultSet row =
                        statement.executeQuery("select 1 from " + table.name() + " fetch first 1 rows only")) {
                    if (row.next()) {
                        throw new Refused(
                                "",
                                "This installation has a desk already. An archive goes into an empty one only."
                                        + " Nothing was changed.");
                    }
                }
            }
        }
    }

    private long fill(Table table) throws SQLException, IOException {
        long count = 0;
        try (Lines lines = new Lines(table, archive.entry(table.entry()));
                PieceReader pieces =
                        table.pieces() == null ? null : new PieceReader(archive, connection, table.pieces());
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int most = pieces == null ? BATCH : 1;
            for (Map<String, Object> row = lines.next(); row != null; row = lines.next()) {
                bind(table, row, pieces, insert);
                insert.addBatch();
                if (++count % most == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            if (pieces != null) {
                pieces.end();
            }
        }
        for (String column : table.own()) {
            pointAtEachOther(table, column);
        }
        return count;
    }

    private static void bind(Table table, Map<String, Object> row, PieceReader pieces, PreparedStatement insert)
            throws SQLException, IOException {
        int i = 0;
        for (Map.Entry<String, Kind> column : table.columns().entrySet()) {
            Object value = row.get(column.getKey());
            if (table.own().contains(column.getKey())) {
                value = null;
            } else if (pieces != null && table.isPiece(column.getKey())) {
                value = pieces.next(row.get(table.pieces().of()), row.get("ordinal"), value);
            }
            try {
                column.getValue().write(insert, ++i, value);
            } catch (IllegalArgumentException other) {
                throw ArchiveFile.damaged(table.entry() + " has a value that " + column.getKey() + " cannot have");
            }
        }
    }

    private void pointAtEachOther(Table table, String column) throws SQLException, IOException {
        try (Lines lines = new Lines(table, archive.entry(table.entry()));
                PreparedStatement update = connection.prepareStatement(
                        "update " + table.name() + " set " + column + " = ? where id = ?")) {
            for (Map<String, Object> row = lines.next(); row != null; row = lines.next()) {
                if (row.get(column) instanceof Long other && row.get("id") instanceof Long id) {
                    update.setLong(1, other);
                    update.setLong(2, id);
                    update.executeUpdate();
                }
            }
        }
    }

    /** What the nodes are to do does not travel. Each watched source is considered once: then it is known when it is due. */
    private void watch(Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " select 'look', watched.instance, cast(? as timestamp(6) with time zone), false, 1"
                        + " from (select distinct cast(source_id as varchar(100)) as instance from watch) watched"
                        + " where watched.instance not in"
                        + " (select task_instance from scheduled_tasks where task_name = 'look')")) {
            insert.setObject(1, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
