package dev.stet.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.Instance.Ended;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An import that is killed leaves an empty installation, which can be imported into again, or a whole one. */
class KilledImportIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int NOISE = 32;
    private static final String ARRIVED = "its ledgers are whole";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    @TempDir
    static Path shared;

    private static Path archive;

    @TempDir
    Path folder;

    private final Map<String, String> settings = FreshDatabase.settings();
    private final RawDatabase database = new RawDatabase(settings);

    @BeforeAll
    static void export() throws Exception {
        archive = shared.resolve("desk.zip");
        Map<String, String> before = new HashMap<>(FreshDatabase.settings());
        before.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        try (Instance instance = Instance.start(before)) {
            RestAssured.baseURI = instance.address().toString();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            capture();
            TakenTexts.await(instance);
            instance.stop();
        }
        before.remove("stet.demo");
        assertThat(Instance.run(before, "backup", archive.toString()).code()).isZero();
    }

    @Test
    void whileTheTablesAreMade() throws Exception {
        killedWhen(importing -> importing.said("to version \"004"));
        assertEmpty();
        restore();
    }

    @Test
    void whileRowsAreComingIn() throws Exception {
        Instance.start(settings).stop();
        keepWhatIsDead();
        for (int megabytes : new int[] {1, NOISE / 4, NOISE / 2, NOISE - 2}) {
            long until = size() + (long) megabytes * MEGABYTE;
            killedWhen(importing -> size() >= until);
            assertNothingCameIn();
        }
        assertEmpty();
        restore();
    }

    @Test
    void asSoonAsItSaysThatAllIsThere() throws Exception {
        killedWhen(importing -> importing.said(ARRIVED));
        Ended again = Instance.run(settings, "restore", archive.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.said()).contains("a desk already");
        assertWhole();
    }

    private interface Moment {
        boolean isHere(Instance importing) throws IOException, SQLException;
    }

    private void killedWhen(Moment moment) throws Exception {
        long limit = System.nanoTime() + LONGEST;
        try (Instance importing = Instance.begin(settings, "restore", archive.toString())) {
            while (!moment.isHere(importing)) {
                assertThat(importing.isRunning())
                        .as(() -> "It ended before the moment came:\n" + String.join("\n", importing.log()))
                        .isTrue();
                assertThat(System.nanoTime()).isLessThan(limit);
                LockSupport.parkNanos(PAUSE);
            }
            importing.kill();
        }
    }

    private void assertNothingCameIn() throws SQLException {
        for (String table : new String[] {"desk", "person", "ledger_entry", "blob", "blob_piece"}) {
            assertThat(database.count("select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
    }

    /** A server finds nobody who could sign in, and prints where a desk can be founded, as on a first start. */
    private void assertEmpty() throws IOException, InterruptedException {
        try (Instance server = Instance.start(settings)) {
            assertThat(FirstStartIT.printedBy(server)).hasSize(1);
            assertThat(new Caller(server.address()).send("/sign-in", "/sessions", mira()))
                    .isEmpty();
        }
    }

    private void restore() throws IOException, InterruptedException {
        assertThat(Instance.run(settings, "restore", archive.toString()).said()).contains(ARRIVED);
        assertWhole();
    }

    private void assertWhole() throws IOException, InterruptedException {
        Path second = folder.resolve("second.zip");
        assertThat(Instance.run(settings, "backup", second.toString()).code()).isZero();
        assertThat(second).hasSameBinaryContentAs(archive);
        try (Instance server = Instance.start(settings)) {
            Caller mira = new Caller(server.address());
            assertThat(mira.send("/sign-in", "/sessions", mira())).isPresent();
            assertThat(mira.open("/ledger/verification").text()).contains("The ledger is whole");
        }
    }

    private static Map<String, String> mira() {
        return Map.of("email", "mira@stet.example", "password", DemoWorld.PASSWORD);
    }

    /** Bytes that no database makes smaller, so that its size tells how far an import is. */
    private static void capture() throws IOException {
        byte[] noise = new byte[NOISE * MEGABYTE];
        new Random(217).nextBytes(noise);
        Path file = Files.write(shared.resolve("recording.bin"), noise);
        Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
        String source = mira.fill("/sources/new", "/sources", Map.of("title", "The recording"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        var request = mira.request();
        Visitor.shown(mira.page(source + "/captures/new"), source + "/captures").forEach(request::multiPart);
        assertThat(request.multiPart("file", file.toFile())
                        .post(source + "/captures")
                        .statusCode())
                .isEqualTo(303);
    }

    /** Else PostgreSQL may sweep what a killed import left, and the next one use that room: the size would tell nothing. */
    private void keepWhatIsDead() throws SQLException {
        if (FreshDatabase.isPostgresql()) {
            database.run("alter table blob_piece set (autovacuum_enabled = false, toast.autovacuum_enabled = false)");
        }
    }

    /** Of the database, in bytes: what has come in grows it, though none of it is committed. */
    private long size() throws IOException, SQLException {
        if (!FreshDatabase.isPostgresql()) {
            return Files.size(Path.of(settings.get("stet.data"), "stet.mv.db"));
        }
        return database.count("select pg_database_size(current_database())");
    }
}
