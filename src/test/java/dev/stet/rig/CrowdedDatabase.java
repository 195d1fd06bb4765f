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

import dev.stet.text.intake.Corpus;

/**
 * A PostgreSQL database with the desk of a {@link Crowd} of 100,000 statements, which tells how it would answer a query. Nobody
 * else's test meets its rows. Its planner knows, as docs/benchmarks.md asks for, that the disk jumps as fast as it reads on.
 */
public final class CrowdedDatabase implements AutoCloseable {

    /**
     * All that grows with the statements has 120,000 rows or more here, so whoever reads a quarter of it is found out. Below are only the
     * sources (12,000) and what is captured of them (8,400), which the joins of a report do read whole, and rightly: an article
     * here cites an eighth of all sources. Among more sources it would cite a smaller share, and the planner would fetch those.
     */
    private static final int LARGE = 20_000;

    private static final Pattern SCAN = Pattern.compile("(Seq Scan|Index Scan|Index Only Scan).* on (\\w+)");
    private static final int PLANS_SINCE = 16;
    private static final int ARTICLES = 200;
    private static final String DESK = """
            set random_page_cost = 1.1;
            insert into desk values (1, 'The crowded desk', now());
            insert into person (id, desk_id, name, email, role, added_at)
              select p, 1, 'Person ' || p, p || '@example.com', 'REVIEWER', now() from generate_series(1, 30) p;
            insert into scale values (1, 1, 1, now());
            insert into rating select r, 1, r, 'rating-' || r, 'rating ' || r, '+', 'OK', 'NOTHING', 'So.'
              from generate_series(1, 9) r;
            """;

    private final Connection connection;

    private CrowdedDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Whether the server can plan for any values of the parameters: PostgreSQL 16 and later. */
    public static boolean canPlan() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                PostgresqlServer.newDatabase(), PostgresqlServer.user(), PostgresqlServer.password())) {
            return connection.getMetaData().getDatabaseMajorVersion() >= PLANS_SINCE;
        }
    }

    public static CrowdedDatabase fill() throws SQLException {
        String url = PostgresqlServer.newDatabase();
        Flyway.configure()
                .dataSource(url, PostgresqlServer.user(), PostgresqlServer.password())
                .locations("db/migration/common", "db/migration/postgresql")
                .load()
                .migrate();
        // EXPLAIN takes queries whose parameters are open in the simple protocol only.
        CrowdedDatabase database = new CrowdedDatabase(DriverManager.getConnection(
                url + "?preferQueryMode=simple", PostgresqlServer.user(), PostgresqlServer.password()));
        try (Statement statement = database.connection.createStatement()) {
            statement.execute(DESK);
        }
        Crowd.fill(database.connection, 1, ARTICLES, Corpus.folder("article"));
        return database;
    }

    /** The plan for any values of the parameters, line by line. */
    public List<String> plan(String query) throws SQLException {
        return texts("explain (generic_plan) " + numbered(query));
    }

    /** The large tables that a plan reads whole, be it that it reads all of an index. */
    public List<String> readWhole(List<String> plan) throws SQLException {
        List<String> large = texts("select relname from pg_class where relkind = 'r' and reltuples >= " + LARGE);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Matcher scan = SCAN.matcher(plan.get(i));
            if (scan.find() && large.contains(scan.group(2)) && !isBounded(plan, i)) {
                whole.add(scan.group(2));
            }
        }
        return whole;
    }

    /** Whether a scan goes by a condition of its index, which stands among the lines up to the next step of the plan. */
    private static boolean isBounded(List<String> plan, int scan) {
        return plan.stream()
                .skip(scan + 1L)
                .takeWhile(line -> !line.contains("->"))
                .anyMatch(line -> line.contains("Index Cond:") || line.contains("Recheck Cond:"));
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
