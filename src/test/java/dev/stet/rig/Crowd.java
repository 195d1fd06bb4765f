package dev.stet.rig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * A desk that has worked for long: so many articles with 500 statements each, and what belongs to them, written at once into a
 * PostgreSQL database that the application has migrated. The articles all have one text, made of given texts; their
 * statements begin at other places of it.
 */
public final class Crowd {

    /** Statements of an article. */
    public static final int STATEMENTS = 500;

    private static final int CHARACTERS = 60_000;
    private static final int SHIFTS = 4;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 55;
    private static final String ROWS = "/crowd/rows.sql";

    private Crowd() {}

    /**
     * Fills this desk, which has people and a scale, and others beside it, and lets the planner look at it all.
     *
     * @param texts a folder of texts, of which the articles are made
     */
    public static void fill(Connection connection, long desk, int articles, Path texts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table crowd_text (text text)");
            statement.execute(
                    "create temporary table crowd_part (ordinal integer, kind varchar(20), span_start integer, span_end integer)");
            String text = text(texts);
            insert(connection, "insert into crowd_text values (?)", text);
            parts(connection, text);
            statement.execute(
                    "create temporary table crowd_words (number integer, shift integer, span_start integer, exact text)");
            words(connection, text);
            statement.execute(rows().replace("{desk}", "" + desk).replace("{articles}", "" + articles));
            statement.execute("vacuum analyze");
        }
    }

    private static void parts(Connection connection, String text) throws SQLException {
        int start = 0;
        for (int ordinal = 0; start < text.length(); ordinal++) {
            int found = text.indexOf("\n\n", start);
            int end = found < 0 ? text.length() : found;
            insert(
                    connection,
                    "insert into crowd_part values (?, ?, ?, ?)",
                    ordinal,
                    ordinal == 0 ? "HEADLINE" : "PARAGRAPH",
                    start,
                    end);
            start = end + 2;
        }
    }

    /** The words of each statement: an article has them at one of four places. */
    private static void words(Connection connection, String text) throws SQLException {
        int step = (text.length() - LONGEST) / (STATEMENTS + 1);
        for (int number = 1; number <= STATEMENTS; number++) {
            for (int shift = 0; shift < SHIFTS; shift++) {
                int start = number * step + shift * step / SHIFTS;
                String exact = text.substring(start, start + SHORTEST + number % (LONGEST - SHORTEST));
                insert(connection, "insert into crowd_words values (?, ?, ?, ?)", number, shift, start, exact);
            }
        }
    }

    private static void insert(Connection connection, String row, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(row)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** As a revision keeps it, and without characters of two UTF-16 units, so that places in it are counted alike everywhere. */
    private static String text(Path texts) {
        StringBuilder text = new StringBuilder("A long article");
        try (Stream<Path> files = Files.walk(texts)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                text.append("\n\n").append(Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\x{20}-\\x{FFFF}\\n]", "")
                .replaceAll("\\n{2,}", "\n\n");
        return whole.repeat(1 + CHARACTERS / whole.length())
                .substring(0, CHARACTERS)
                .strip();
    }

    private static String rows() {
        try (InputStream rows = Crowd.class.getResourceAsStream(ROWS)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
