package dev.stet.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.stet.archive.Carried.Pieces;

/**
 * A table as the database describes it.
 *
 * @param columns by name, in order of names
 * @param order the columns its rows are written in the order of
 * @param above tables whose rows must be there first
 * @param own columns that name rows of the table itself: filled in when all of its rows are there
 */
record Table(String name, SortedMap<String, Kind> columns, List<String> order, Set<String> above, Set<String> own) {

    static final String ENTRIES = "tables/";

    static Table read(Connection connection, String name) throws SQLException {
        Set<String> above = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), cased(connection, name))) {
            while (keys.next()) {
                String target = lower(keys.getString("PKTABLE_NAME"));
                if (target.equals(name)) {
                    own.add(lower(keys.getString("FKCOLUMN_NAME")));
                } else {
                    above.add(target);
                }
            }
        }
        return new Table(name, columns(connection, name), order(connection, name), above, own);
    }

    /** The name of its entry. */
    String entry() {
        return ENTRIES + name + ".jsonl";
    }

    /** Null where its rows are whole. */
    Pieces pieces() {
        return Pieces.in(name);
    }

    /** As {@code select} has them; of a piece its length in place of the bytes. */
    String select() {
        List<String> selected = columns.keySet().stream()
                .map(column -> isPiece(column) ? "octet_length(" + column + ")" : column)
                .toList();
        return "select " + String.join(", ", selected) + " from " + name + " order by " + String.join(", ", order);
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns.keySet()) + ") values ("
                + String.join(", ", columns.keySet().stream().map(column -> "?").toList()) + ")";
    }

    boolean isPiece(String column) {
        return pieces() != null && column.equals(Pieces.BYTES);
    }

    private static SortedMap<String, Kind> columns(Connection connection, String name) throws SQLException {
        SortedMap<String, Kind> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData meta = none.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.put(lower(meta.getColumnName(i)), Kind.of(meta.getColumnType(i), meta.getColumnTypeName(i)));
            }
        }
        return columns;
    }

    private static List<String> order(Connection connection, String name) throws SQLException {
        Pieces pieces = Pieces.in(name);
        if (pieces != null) {
            return List.of(pieces.of(), "ordinal");
        }
        SortedMap<Integer, String> key = new TreeMap<>();
        try (ResultSet keys =
                connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), cased(connection, name))) {
            while (keys.next()) {
                key.put(keys.getInt("KEY_SEQ"), lower(keys.getString("COLUMN_NAME")));
            }
        }
        return new ArrayList<>(key.values());
    }

    private static String cased(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
