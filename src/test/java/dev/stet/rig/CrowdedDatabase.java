package dev.stet.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL database of forty desks with 50,000 statements, 150,000 citations and what belongs to them, which tells how it
 * would answer a query. What belongs to an article lies together, as it does where people work. Nobody else's test meets its
 * rows.
 */
public final class CrowdedDatabase implements AutoCloseable {

    /** Tables with fewer rows are read whole for good reasons. */
    private static final int LARGE = 5_000;

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final String ROWS = """
            set session_replication_role = replica;
            insert into desk select d, 'Desk ' || d, now() from generate_series(1, 40) d;
            insert into person (id, desk_id, name, email, role, added_at)
              select d, d, 'Person ' || d, d || '@example.org', 'reviewer', now() from generate_series(1, 40) d;
            insert into source (id, desk_id, edition, title, kind, search_key, added_at, added_by)
              select s, 1 + s % 40, 1, 'Source ' || s, 'document', 'source ' || s, now(), 1 + s % 40
              from generate_series(1, 8000) s;
            insert into blob select s, md5('' || s), 100 from generate_series(1, 8000) s;
            insert into blob_piece select s, s, 0, 'x' from generate_series(1, 8000) s;
            insert into capture (id, source_id, number, blob_id, method, media_type, taken_at, taken_by, reading)
              select s, s, 1, s, 'upload', 'text/plain', now(), 1 + s % 40, 'taken' from generate_series(1, 8000) s;
            insert into capture_text select s, s, 'text', md5('' || s), 4, 'text' from generate_series(1, 8000) s;
            insert into article (id, desk_id, title, language, received_at, received_by, last_statement, assignments)
              select a, 1 + a % 40, 'Article ' || a, 'en', now(), 1 + a % 40, 50, 0 from generate_series(1, 1000) a;
            insert into revision select a, a, 1, 'text', md5('' || a), 4, 'paste', now(), 1 + a % 40
              from generate_series(1, 1000) a;
            insert into part select p, 1 + p / 20, p % 20, 'paragraph', p, p + 1 from generate_series(0, 19999) p;
            insert into statement (id, article_id, number, category, placement_number, marked_at, marked_by)
              select s, 1 + s / 50, 1 + s % 50, 'number', 1, now(), 1 + (1 + s / 50) % 40
              from generate_series(0, 49999) s;
            insert into placement (id, statement_id, revision_id, number, span_start, span_end, exact, prefix, suffix,
                placed_at, placed_by)
              select s, s, 1 + s / 50, 1, s, s + 5, 'words ' || s, '', '', now(), 1 from generate_series(0, 49999) s;
            insert into verdict (id, statement_id, number, rating_id, rationale, wording, given_at, given_by)
              select s, s, 1, 1 + s % 9, 'So.', 'words', now(), 1 + (1 + s / 50) % 40 from generate_series(0, 49999) s;
            insert into standing (id, statement_id, article_id, desk_id, rating_id, stage, verdict_id, verdict_number, moved_at)
              select s, s, 1 + s / 50, 1 + (1 + s / 50) % 40, 1 + s % 9, (array['checked', 'unreviewed', 're-check'])[1 + s % 3], s, 1, now()
              from generate_series(0, 49999) s;
            insert into citation (id, statement_id, number, source_id, excerpt, stance, directness, basis, cited_at,
                cited_by)
              select c, c / 3, 1 + c % 3, 1 + c % 8000, 'words', 'supports', 'primary', 'document', now(), 1
              from generate_series(0, 149999) c;
            insert into quotation_test (id, citation_id, capture_id, outcome, spans, changes, normalisation, tested_at)
              select c, c, 1 + c % 8000, 'exact', '', '', 1, now() from generate_series(0, 149999) c;
            insert into ledger_entry (id, desk_id, position, at, actor_id, actor_name, actor_role, action, subject_kind,
                subject_id, subject_label, article_id, facts, leaf)
              select e, 1 + e % 40, e / 40, now(), 1 + e % 40, 'Person', 'reviewer', 'statement-marked', 'statement', '1',
                '', 1 + e % 1000, '{}', md5('' || e) from generate_series(0, 99999) e;
            set session_replication_role = origin;
            """;

    private final Connection connection;

    private CrowdedDatabase(Connection connection) {
        this.connection = connection;
    }

    public static CrowdedDatabase fill() throws SQLException {
        String url = PostgresqlServer.newDatabase();
        Flyway.configure()
                .dataSource(url, PostgresqlServer.USER, PostgresqlServer.USER)
                .locations("db/migration/common", "db/migration/postgresql")
                .load()
                .migrate();
        // EXPLAIN takes queries whose parameters are open in the simple protocol only.
        CrowdedDatabase database = new CrowdedDatabase(DriverManager.getConnection(
                url + "?preferQueryMode=simple", PostgresqlServer.USER, PostgresqlServer.USER));
        try (Statement statement = database.connection.createStatement()) {
            statement.execute(ROWS);
            statement.execute("analyze");
        }
        return database;
    }

    /** The plan for any values of the parameters, line by line. */
    public List<String> plan(String query) throws SQLException {
        return texts("explain (generic_plan) " + numbered(query));
    }

    /** The large tables that a plan reads whole. */
    public List<String> readWhole(List<String> plan) throws SQLException {
        List<String> large = texts("select relname from pg_class where relkind = 'r' and reltuples >= " + LARGE);
        return plan.stream()
                .map(SCAN::matcher)
                .filter(Matcher::find)
                .map(scan -> scan.group(1))
                .filter(large::contains)
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** JDBC's {@code ?} as the server's {@code $1}, {@code $2}… */
    private static String numbered(String query) {
        int[] number = {0};
        return Pattern.compile("\\?").matcher(query).replaceAll(mark -> "\\$" + ++number[0]);
    }
}
