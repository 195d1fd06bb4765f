package dev.stet.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RoundTripTest {

    private static final String HEADS = "select sum(size) from ledger_head";

    @Inject
    DataSource here;

    @Inject
    World world;

    @Test
    void aDeskGoesFromOneDatabaseToTheOtherAndBackByteForByte() throws Exception {
        world.mira();
        byte[] first = Databases.export(here);
        DataSource postgresql = Databases.postgresql();
        DataSource h2 = Databases.h2();

        Databases.take(postgresql, first);
        byte[] second = Databases.export(postgresql);
        Databases.take(h2, second);
        byte[] third = Databases.export(h2);

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(Databases.rows(h2)).isEqualTo(Databases.rows(here)).isPositive();
        assertThat(Databases.number(h2, HEADS)).isEqualTo(Databases.number(here, HEADS));
        assertThat(root(h2)).isEqualTo(root(here)).isNotEmpty();
        assertThat(root(postgresql)).isEqualTo(root(here));
    }

    @Test
    void newRowsAfterwardsGetIdsOfTheirOwn() throws Exception {
        world.mira();
        byte[] archive = Databases.export(here);
        DataSource postgresql = Databases.postgresql();
        DataSource h2 = Databases.h2();
        Databases.take(postgresql, archive);
        Databases.take(h2, archive);

        for (String sequence : List.of("stet_seq", "ledger_seq")) {
            long greatest = Math.max(
                    Databases.number(h2, "select max(id) from capture"),
                    Databases.number(h2, "select max(id) from ledger_entry"));
            assertThat(Databases.number(h2, "select next value for " + sequence))
                    .isGreaterThan(greatest + 50);
            assertThat(Databases.number(postgresql, "select nextval('" + sequence + "')"))
                    .isGreaterThan(greatest + 50);
        }
    }

    @Test
    void aWatchedSourceIsLookedAtAgainWhereItArrives() throws Exception {
        DataSource h2 = Databases.h2();
        Databases.run(h2, "insert into desk values (1, 'A desk', timestamp with time zone '2026-01-01 00:00:00Z')");
        Databases.run(
                h2,
                "insert into person (id, desk_id, name, email, role, added_at)"
                        + " select 2, 1, 'Ada', 'ada@stet.example', 'administrator', founded_at from desk");
        Databases.run(
                h2,
                "insert into source (id, desk_id, edition, title, kind, search_key, added_at, added_by)"
                        + " select 3, 1, 1, 'A page', 'web-page', 'a page', founded_at, 2 from desk");
        Databases.run(
                h2,
                "insert into watch (id, source_id, number, rhythm, set_by, set_at)"
                        + " select 4, 3, 1, 'daily', 2, founded_at from desk");
        byte[] archive = Databases.export(h2);

        for (DataSource to : List.of(Databases.h2(), Databases.postgresql())) {
            Databases.take(to, archive);
            assertThat(Databases.number(
                            to,
                            "select count(*) from scheduled_tasks where task_name = 'look' and task_instance = '3'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void eachTableEitherTravelsOrStays() throws Exception {
        List<String> named =
                Stream.concat(Carried.TABLES.stream(), Carried.LEFT.stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(tables(Databases.h2())).containsExactlyInAnyOrderElementsOf(named);
        assertThat(tables(Databases.postgresql())).containsExactlyInAnyOrderElementsOf(named);
    }

    private static List<String> tables(DataSource database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (row.next()) {
                if (row.getString("TABLE_TYPE").endsWith("TABLE")) {
                    names.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static List<String> root(DataSource database) throws SQLException {
        List<String> roots = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection.createStatement().executeQuery("select root from ledger_head order by desk_id")) {
            while (row.next()) {
                roots.add(row.getString(1));
            }
        }
        return roots;
    }
}
