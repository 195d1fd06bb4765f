package dev.stet.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.Instance.Ended;
import dev.stet.rig.when.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/** An embedded database of an older version whose process was killed while it was brought to this one. */
@OnH2
class HalfMigratedIT {

    private static final String COPY = "before-migration-20261031T235959Z.zip";
    private static final String PUT_BACK = "It is as it was before";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);

    private final Map<String, String> settings = FreshDatabase.settings();
    private final RawDatabase database = new RawDatabase(settings);
    private final Path data = Path.of(settings.get("stet.data"));

    @BeforeEach
    void older() throws SQLException {
        OlderDatabase.make(database.url(), database.user());
        database.run(
                "insert into desk (id, name, founded_at) values (7, 'The night desk', timestamp '2026-10-31 12:00:00+00')");
    }

    @Test
    void theCopyIsPutBackAndMigrated() throws Exception {
        leaveHalf();

        try (Instance upgraded = Instance.start(settings)) {
            assertThat(upgraded.said(PUT_BACK)).isTrue();
            upgraded.stop();
        }

        assertMigrated();
        assertThat(database.count("select count(*) from information_schema.tables where table_name = 'OF_HALF'"))
                .isZero();
    }

    @Test
    void itIsKilledWhereverItIs() throws Exception {
        for (String moment :
                new String[] {"It is copied to", "to version \"017", "to version \"018", "to version \"019"}) {
            killedWhen(moment);
        }

        Instance.start(settings).stop();

        assertMigrated();
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("before-migration-")))
                    .as("copies")
                    .hasSize(1);
        }
    }

    @Test
    void whoeverHasPutTheCopyBackByHandKeepsWhatWasDoneSince() throws Exception {
        Files.createFile(data.resolve("being-migrated"));
        database.run("backup to '" + data.resolve(COPY) + "'");
        database.run("update desk set name = 'The night desk, renamed since'");

        try (Instance upgraded = Instance.start(settings)) {
            assertThat(upgraded.said(PUT_BACK)).isFalse();
            upgraded.stop();
        }

        assertThat(database.count("select count(*) from desk where name = 'The night desk, renamed since'"))
                .isEqualTo(1);
        assertThat(data.resolve("being-migrated")).doesNotExist();
    }

    @Test
    void withoutTheCopyNothingIsChanged() throws Exception {
        leaveHalf();
        Files.delete(data.resolve(COPY));

        Ended ended = Instance.run(settings);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("cannot be put back")
                .contains(COPY)
                .contains("Nothing was changed")
                .doesNotContain("\tat ");
        assertThat(database.count("select count(*) from of_half")).isZero();
        Files.writeString(data.resolve(COPY), "no archive");
        assertThat(Instance.run(settings).said()).contains("cannot be put back").doesNotContain("\tat ");
    }

    /** As a process leaves it that was killed between two statements of a migration. */
    private void leaveHalf() throws IOException, SQLException {
        database.run("backup to '" + data.resolve(COPY) + "'");
        Files.createFile(data.resolve("being-migrated"));
        database.run("create constant being_migrated value '" + COPY + "'");
        database.run("create table of_half (id integer)");
        database.run("alter table standing add column desk_id bigint");
    }

    /** Or when it listens: a quick one may be through with all of it before it is seen to have begun. */
    private void killedWhen(String words) throws Exception {
        long limit = System.nanoTime() + LONGEST;
        try (Instance migrating = Instance.begin(settings)) {
            while (!migrating.said(words) && !migrating.said("Listening on: ")) {
                assertThat(migrating.isRunning())
                        .as(() -> String.join("\n", migrating.log()))
                        .isTrue();
                assertThat(System.nanoTime()).isLessThan(limit);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            migrating.kill();
        }
    }

    private void assertMigrated() throws SQLException {
        assertThat(OlderDatabase.version(database.url(), database.user())).isGreaterThan(OlderDatabase.VERSION);
        assertThat(database.count("select count(*) from desk where name = 'The night desk'"))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from information_schema.constants"))
                .isZero();
        assertThat(data.resolve("being-migrated")).doesNotExist();
        assertThat(data.resolve("stet.mv.db.put-back")).doesNotExist();
    }
}
