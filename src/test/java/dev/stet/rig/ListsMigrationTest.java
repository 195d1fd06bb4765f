package dev.stet.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was on a desk before lists were read in their order is in the lists afterwards. */
class ListsMigrationTest {

    private static final String BEFORE = "017";

    /** A statement that was adjusted, and rated twice by different people; and one that was only marked. */
    private static final String ROWS = """
            insert into desk values (1, 'Desk', timestamp '2026-01-01 00:00:00');
            insert into person (id, desk_id, name, email, role, added_at) values
              (1, 1, 'Ann', 'a@example.org', 'REVIEWER', timestamp '2026-01-01 00:00:00'),
              (2, 1, 'Ben', 'b@example.org', 'REVIEWER', timestamp '2026-01-01 00:00:00'),
              (3, 1, 'Cem', 'c@example.org', 'REVIEWER', timestamp '2026-01-01 00:00:00');
            insert into article (id, desk_id, title, language, received_at, received_by, last_statement, assignments) values
              (4, 1, 'Article', 'en', timestamp '2026-02-03 04:05:06', 1, 2, 0);
            insert into revision (id, article_id, number, text, digest, length, medium, received_at, received_by) values
              (5, 4, 1, 'Twelve Of Them.', 'x', 15, 'PASTE', timestamp '2026-02-03 04:05:06', 1);
            insert into statement (id, article_id, number, category, placement_number, marked_at, marked_by) values
              (6, 4, 1, 'NUMBER', 2, timestamp '2026-02-03 04:05:06', 1),
              (7, 4, 2, 'NUMBER', 1, timestamp '2026-02-03 04:05:06', 2);
            insert into placement (id, statement_id, revision_id, number, span_start, span_end, exact, prefix, suffix, placed_at,
                placed_by) values
              (8, 6, 5, 1, 0, 6, 'Twelve', '', '', timestamp '2026-02-03 04:05:06', 1),
              (9, 6, 5, 2, 0, 9, 'Twelve Of', '', '', timestamp '2026-02-03 04:05:06', 1),
              (10, 7, 5, 1, 10, 14, 'Them', '', '', timestamp '2026-02-03 04:05:06', 2);
            insert into scale values (11, 1, 1, timestamp '2026-01-01 00:00:00');
            insert into rating values (12, 11, 0, 'supported', 'supported', '+', 'OK', 'NOTHING', 'So.');
            insert into verdict (id, statement_id, number, rating_id, rationale, wording, given_at, given_by) values
              (13, 6, 1, 12, 'So.', 'Twelve', timestamp '2026-02-03 04:05:06', 2),
              (14, 6, 2, 12, 'So.', 'Twelve Of', timestamp '2026-02-03 04:05:06', 3);
            insert into standing (id, statement_id, stage, verdict_id, verdict_number, moved_at, article_id, category, desk_id,
                rating_id) values
              (15, 6, 'CHECKED', 14, 2, timestamp '2026-02-03 04:05:06', 4, 'NUMBER', 1, 12),
              (16, 7, 'UNREVIEWED', null, 0, timestamp '2026-02-03 04:05:06', 4, 'NUMBER', 1, null);
            """;

    private static final String RIGHT = "select count(*) from standing t join article a on a.id = t.article_id"
            + " where t.received_at = a.received_at and (t.statement_id = 6 and t.number = 1 and t.marked_by = 1 and t.given_by = 3"
            + " and t.search_key = 'twelve of' or t.statement_id = 7 and t.number = 2 and t.marked_by = 2 and t.given_by is null"
            + " and t.search_key = 'them')";

    private static final String TRIGRAMS =
            "select count(*) from pg_indexes where indexname in ('standing_search', 'source_search')";

    @Test
    void whatWasThereIsConvertedOnH2() throws SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

        assertThat(converted(url, "h2", "stet", RIGHT)).isEqualTo(2);
    }

    @Test
    void whatWasThereIsConvertedOnPostgresqlAndWordsGetTheirTrigrams() throws SQLException {
        String url = PostgresqlServer.newDatabase();

        assertThat(converted(url, "postgresql", PostgresqlServer.user(), RIGHT)).isEqualTo(2);
        assertThat(number(url, PostgresqlServer.user(), TRIGRAMS)).isEqualTo(2);
    }

    @Test
    void whereTheUserMayHaveNoTrigramsTheMigrationGoesOnWithout() throws SQLException {
        String url = PostgresqlServer.newDatabase();
        String user = "plain_" + UUID.randomUUID().toString().replace("-", "");
        run(
                url,
                PostgresqlServer.user(),
                "create role " + user + " login password '" + user + "'; grant create on schema public to " + user);

        assertThat(converted(url, "postgresql", user, RIGHT)).isEqualTo(2);
        assertThat(number(url, user, TRIGRAMS)).isZero();
    }

    private static long converted(String url, String kind, String user, String count) throws SQLException {
        migrate(url, kind, user, BEFORE);
        run(url, user, ROWS);
        migrate(url, kind, user, "latest");
        return number(url, user, count);
    }

    private static void migrate(String url, String kind, String user, String to) {
        Flyway.configure()
                .dataSource(url, user, password(user))
                .locations("db/migration/common", "db/migration/" + kind)
                .target(to)
                .load()
                .migrate();
    }

    private static void run(String url, String user, String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password(user));
                Statement statement = connection.createStatement()) {
            for (String row : rows.split(";\\s*")) {
                statement.execute(row);
            }
        }
    }

    private static long number(String url, String user, String count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password(user));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(count)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** That of the server's own user, or of one made here. */
    private static String password(String user) {
        return user.equals(PostgresqlServer.user()) ? PostgresqlServer.password() : user;
    }
}
