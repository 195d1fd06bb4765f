package dev.stet.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.Instance.Ended;
import dev.stet.rig.when.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said by an application that does not start, and what it leaves as it was. */
class StartIT {

    private final Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
    private final RawDatabase database = new RawDatabase(settings);
    private Path data;

    @TempDir
    Path folder;

    @BeforeEach
    void where() {
        data = Path.of(settings.get("stet.data"));
    }

    @Test
    void aWrongWordIsRefusedWithTheRightOne() throws IOException, InterruptedException {
        Ended ended = Instance.run(settings, "--prot", "80");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("There is no “--prot”. Did you mean --port?");
        assertThat(Instance.run(settings, "--help").said())
                .contains("--database-url")
                .contains("backup");
        assertThat(Instance.run(settings, "--version").said()).startsWith("Stet ");
        assertThat(Instance.run(settings, "--version").code()).isZero();
    }

    @Test
    void aSettingThatIsNoneIsRefusedWithTheRightOne() throws IOException, InterruptedException {
        settings.put("stet.fetsh", "off");

        Ended ended = Instance.run(settings);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).isEqualTo("There is no setting “stet.fetsh”. Did you mean stet.fetch?");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aBackupIsRestoredElsewhere() throws IOException, InterruptedException {
        settings.put("stet.demo", "true");
        try (Instance instance = Instance.start(settings)) {
            TakenTexts.await(instance);
            instance.stop();
        }
        settings.remove("stet.demo");
        Path archive = folder.resolve("desk.zip");

        assertThat(Instance.run(settings, "backup", archive.toString()).code()).isZero();
        Ended again = Instance.run(settings, "backup", archive.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.said()).contains("already");

        Map<String, String> elsewhere = FreshDatabase.settings();
        assertThat(Instance.run(elsewhere, "restore", archive.toString()).said())
                .contains("ledgers are whole");
        Path second = folder.resolve("second.zip");
        assertThat(Instance.run(elsewhere, "backup", second.toString()).code()).isZero();
        assertThat(second).hasSameBinaryContentAs(archive);
    }

    @Test
    void aCommandDoesNothingOfWhatAServerDoesAtItsStart() throws IOException, InterruptedException {
        settings.put("stet.demo", "true");
        Path none = folder.resolve("none.zip");

        Ended refused = Instance.run(settings, "restore", none.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("There is no file " + none).doesNotContain("demo desk");
        settings.remove("stet.demo");
        Path empty = folder.resolve("empty.zip");
        Ended backup = Instance.run(settings, "backup", empty.toString());
        assertThat(backup.code()).isZero();
        assertThat(backup.said()).contains("is written").doesNotContain("setup");
        assertThat(Instance.run(FreshDatabase.settings(), "restore", empty.toString())
                        .said())
                .contains("ledgers are whole");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = Instance.run(settings, "--port", Integer.toString(taken.getLocalPort()));

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said())
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .doesNotContain("\tat ");
        }
    }

    /** On PostgreSQL it is a second node: {@link TwoNodesIT}. */
    @Test
    @OnH2
    void aSecondProcessOnTheSameFileIsRefused() throws IOException, InterruptedException {
        try (Instance first = Instance.start(settings)) {
            Ended second = Instance.run(settings);

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.said())
                    .contains("Another process has the database in " + data + " open")
                    .doesNotContain("\tat ");
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        settings.put("stet.data", file.toString());

        Ended ended = Instance.run(settings);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains(file.toString())
                .contains("cannot be written to")
                .doesNotContain("\tat ");
        assertThat(file).hasContent("no folder");
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAsItIs() throws Exception {
        Instance.start(settings).stop();
        database.run(
                "insert into \"flyway_schema_history\" select 999, '999', 'Of a newer Stet', \"type\", \"script\", \"checksum\","
                        + " \"installed_by\", \"installed_on\", 1, true from \"flyway_schema_history\" where \"installed_rank\" = 1");

        Ended ended = Instance.run(settings);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("made by a newer version of Stet").doesNotContain("\tat ");
        assertThat(database.count("select count(*) from \"flyway_schema_history\" where \"version\" = '999'"))
                .isEqualTo(1);
        assertThat(copies()).isEmpty();
    }

    @Test
    void aDatabaseOfAnOlderVersionIsCopiedAndMigrated() throws Exception {
        OlderDatabase.make(database.url(), database.user());

        try (Instance upgraded = Instance.start(settings)) {
            assertThat(upgraded.said("The database is of an older version. It is copied to "))
                    .isEqualTo(embedded());
        }

        assertThat(database.count("select count(*) from \"flyway_schema_history\" where \"version\" > '016'"))
                .isPositive();
        assertThat(copies()).hasSize(embedded() ? 1 : 0).allSatisfy(StartIT::isCopyOfTheOlderOne);
    }

    private static void isCopyOfTheOlderOne(Path copy) {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            Path unpacked = Files.createTempDirectory("older");
            Files.copy(zip.getInputStream(zip.getEntry("stet.mv.db")), unpacked.resolve("stet.mv.db"));
            assertThat(OlderDatabase.version("jdbc:h2:file:" + unpacked.resolve("stet"), "stet"))
                    .isEqualTo(OlderDatabase.VERSION);
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith("before-migration-"))
                    .toList();
        }
    }

    private static boolean embedded() {
        return !FreshDatabase.isPostgresql();
    }
}
