package dev.stet.report.csv;

/**
 * What a spreadsheet may be given. It takes a cell that begins with one of {@code = + - @}, a tab or a carriage return for a
 * formula, however it is quoted (OWASP, CSV Injection), and a formula can send the sheet elsewhere. Such a cell gets an
 * apostrophe in front, which a spreadsheet takes as "this is text".
 */
public final class Cell {
    private static final String STARTS = "=+-@\t\r\n|%＝＋－＠";

    private Cell() {}

    /** The empty string for null. Numbers of our own making are never negative and stay as they are. */
    public static String safe(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof Number || text.isEmpty()) {
            return text;
        }
        return isFormula(text) ? "'" + text : text;
    }

    /** Leading white space does not help: some programs trim it before they look. */
    private static boolean isFormula(String text) {
        String trimmed = text.stripLeading();
        return STARTS.indexOf(text.charAt(0)) >= 0 || (!trimmed.isEmpty() && STARTS.indexOf(trimmed.charAt(0)) >= 0);
    }
}
