package dev.stet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import dev.stet.archive.Carried.Pieces;
import dev.stet.archive.Manifest.Content;
import dev.stet.archive.Manifest.Head;
import dev.stet.ledger.CanonicalJson;
import dev.stet.shared.Digest;

/** Writes all that travels of an installation as one archive: docs/archive.md. People may go on working meanwhile. */
public final class ArchiveExport {

    static final String FILES = "files/";

    private static final int AT_ONCE = 200;

    /** H2's own level above those that JDBC names: everything is read as of one moment. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final ArchiveZip zip;
    private final Map<String, Long> rows = new TreeMap<>();

    private ArchiveExport(Connection connection, OutputStream to) {
        this.connection = connection;
        this.zip = new ArchiveZip(to);
    }

    /**
     * Writes the archive. Memory does not grow with what there is.
     *
     * @param application the version of Stet that writes, for people
     * @param to is flushed, and left open
     * @throws IllegalStateException where the database itself is damaged: a file is not the one that its digest names
     */
    public static void write(DataSource database, String application, OutputStream to)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            int before = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            lazy(connection, h2, true);
            try {
                new ArchiveExport(connection, to).write(application);
            } finally {
                connection.rollback();
                lazy(connection, h2, false);
                connection.setTransactionIsolation(before);
                connection.setAutoCommit(true);
            }
        }
    }

    /** Left to itself, H2 gathers what a query finds before it gives the first row. */
    private static void lazy(Connection connection, boolean h2, boolean on) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + on);
            }
        }
    }

    private void write(String application) throws SQLException, IOException {
        Schema schema = Schema.of(connection);
        for (Table table : schema.tables()) {
            zip.add(table.entry(), out -> rows.put(table.name(), lines(table, out)));
        }
        for (Pieces pieces : Carried.PIECES) {
            files(pieces);
        }
        byte[] manifest = new Manifest(schema.version(), application, rows, zip.contents(), heads()).bytes();
        zip.add(Manifest.NAME, out -> out.write(manifest));
        zip.end();
    }

    private long lines(Table table, OutputStream out) throws SQLException, IOException {
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.select())) {
                for (; row.next(); count++) {
                    out.write(CanonicalJson.bytes(values(table, row)));
                    out.write('\n');
                }
            }
        }
        return count;
    }

    private static Map<String, Object> values(Table table, ResultSet row) throws SQLException {
        Map<String, Object> values = new TreeMap<>();
        int i = 0;
        for (Map.Entry<String, Kind> column : table.columns().entrySet()) {
            Kind kind = table.isPiece(column.getKey()) ? Kind.NUMBER : column.getValue();
            values.put(column.getKey(), kind.read(row, ++i));
        }
        return values;
    }

    /** By and by, since no other query may run while rows of one are being read. */
    private void files(Pieces pieces) throws SQLException, IOException {
        for (List<KeptFile> some = after(pieces, Long.MIN_VALUE);
                !some.isEmpty();
                some = after(pieces, some.get(some.size() - 1).id())) {
            for (KeptFile file : some) {
                String name = FILES + file.digest().hex();
                if (!zip.has(name)) {
                    Content content = zip.add(name, out -> copy(pieces, file.id(), out));
                    if (!content.equals(new Content(file.length(), file.digest()))) {
                        throw new IllegalStateException("The database is damaged: the file "
                                + file.digest().hex() + " has other bytes than it was kept with.");
                    }
                }
            }
        }
    }

    private record KeptFile(long id, Digest digest, long length) {}

    private List<KeptFile> after(Pieces pieces, long id) throws SQLException {
        List<KeptFile> some = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select id, digest, length from "
                + pieces.owner() + " where id > ? order by id fetch first " + AT_ONCE + " rows only")) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    some.add(new KeptFile(row.getLong(1), new Digest(row.getString(2)), row.getLong(3)));
                }
            }
        }
        return some;
    }

    private void copy(Pieces pieces, long owner, OutputStream out) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement("select " + Pieces.BYTES + " from "
                + pieces.table() + " where " + pieces.of() + " = ? and ordinal = ?")) {
            statement.setLong(1, owner);
            for (int ordinal = 0; ; ordinal++) {
                statement.setInt(2, ordinal);
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return;
                    }
                    out.write(row.getBytes(1));
                }
            }
        }
    }

    private List<Head> heads() throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select desk_id, size, root from ledger_head order by desk_id")) {
            while (row.next()) {
                heads.add(new Head(row.getLong(1), row.getLong(2), new Digest(row.getString(3))));
            }
        }
        return heads;
    }
}
