package dev.stet.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a database travels.
 *
 * @param version the last migration that it has
 * @param tables each after those that its rows point at
 */
record Schema(String version, List<Table> tables) {

    static Schema of(Connection connection) throws SQLException {
        List<Table> left = new ArrayList<>();
        for (String name : Carried.TABLES) {
            left.add(Table.read(connection, name));
        }
        return new Schema(version(connection), sorted(left));
    }

    private static List<Table> sorted(List<Table> left) {
        List<Table> sorted = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> there.containsAll(table.above()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables point at each other in a circle: " + left));
            left.remove(next);
            there.add(next.name());
            sorted.add(next);
        }
        return sorted;
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"success\" and \"version\" is not null"
                        + " order by \"installed_rank\" desc fetch first 1 rows only")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
