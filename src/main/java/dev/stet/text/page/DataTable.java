package dev.stet.text.page;

import java.util.Set;

/** Tells a table that holds data, and belongs to the article, from one that only lays out the page. */
final class DataTable {

    private static final Set<String> ONLY_IN_DATA = Set.of("col", "colgroup", "tfoot", "thead", "th");
    private static final int MANY_ROWS = 10;
    private static final int MANY_COLUMNS = 4;
    private static final int MANY_CELLS = 10;

    private DataTable() {}

    /** Marks the data tables of a tree that has been measured. */
    static void mark(PageNode root) {
        root.walk(node -> node.dataTable(node.is("table") && is(node)), node -> {});
    }

    private static boolean is(PageNode table) {
        if (table.attribute("role").equals("presentation")
                || table.attribute("datatable").equals("0")) {
            return false;
        }
        Measure inside = table.measure();
        if (!table.attribute("summary").isEmpty() || inside.telltale) {
            return true;
        }
        return inside.tables == 0 && isLarge(inside.rows, inside.columns);
    }

    private static boolean isLarge(int rows, int columns) {
        if (rows == 1 || columns == 1) {
            return false;
        }
        return rows >= MANY_ROWS || columns > MANY_COLUMNS || rows * columns > MANY_CELLS;
    }

    /** Adds to a measure what a child says of the tables it stands in. */
    static void count(PageNode child, Measure whole) {
        Measure part = child.measure();
        boolean caption = child.is("caption") && child.first() != null;
        whole.telltale |= part.telltale || caption || child.isAnyOf(ONLY_IN_DATA);
        whole.tables += part.tables + (child.is("table") ? 1 : 0);
        whole.rows = Math.min(MANY_CELLS + 1, whole.rows + part.rows);
        whole.columns = Math.max(whole.columns, part.columns);
        if (child.is("tr")) {
            whole.rows = Math.min(MANY_CELLS + 1, whole.rows + number(child.attribute("rowspan")));
            whole.columns = Math.max(whole.columns, width(child));
        }
    }

    private static int width(PageNode row) {
        int columns = 0;
        for (PageNode cell = row.first(); cell != null; cell = cell.next()) {
            columns += cell.is("td") ? number(cell.attribute("colspan")) : 0;
        }
        return columns;
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }
}
