package dev.stet.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.Instance.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/** One command makes a backup while people work. */
class BackupBesideIT {

    private static final int LATEST = 30;
    private static final int PEOPLE = 4;
    private static final int BACKUPS = 2;

    @TempDir
    Path folder;

    private final Map<String, String> shared = FreshDatabase.settings();

    @Test
    void aBackupMadeWhilePeopleWriteIsWholeAndHasAllThatWasAcknowledgedBefore() throws Exception {
        Map<String, String> settings = FreshDatabase.ofNode(shared, "server");
        Map<Path, Set<String>> acknowledged = new LinkedHashMap<>();
        try (Instance instance = Instance.start(settings)) {
            Writers writers = Writers.signedIn(PEOPLE, instance.address(), "mira@stet.example", DemoWorld.PASSWORD);
            writers.writeWhile(() -> {
                for (int i = 0; i < BACKUPS; i++) {
                    Set<String> before = acknowledged(writers);
                    Path archive = folder.resolve("desk-" + i + ".zip");
                    Ended backup = Instance.run(ofCommand(), "backup", archive.toString());
                    assertThat(backup.code()).as(backup.said()).isZero();
                    assertThat(acknowledged(writers))
                            .as("more was written meanwhile")
                            .hasSizeGreaterThan(before.size());
                    acknowledged.put(archive, before);
                }
                return null;
            });
            assertThat(writers.refused()).isEmpty();
        }
        for (Path archive : acknowledged.keySet()) {
            assertRestored(archive, latest(acknowledged.get(archive)));
        }
    }

    @Test
    void afterTheServerWasKilledTheNextOneCanBeAskedAgain() throws Exception {
        Map<String, String> settings = FreshDatabase.ofNode(shared, "server");
        Instance.start(settings).kill();
        try (Instance second = Instance.start(settings)) {
            Path archive = folder.resolve("desk.zip");
            assertThat(Instance.run(ofCommand(), "backup", archive.toString()).code())
                    .isZero();
            assertThat(Files.getPosixFilePermissions(archive)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

            Ended again = Instance.run(ofCommand(), "backup", archive.toString());
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.said()).contains("is there already").doesNotContain("\tat ");
            assertThat(second.isRunning()).isTrue();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(archive);
            }
        }
    }

    /** On H2 the very folder that the server has; on PostgreSQL a command has one of its own. */
    private Map<String, String> ofCommand() {
        Map<String, String> settings = new HashMap<>(shared);
        settings.put("stet.data", shared.get("stet.data") + (FreshDatabase.isPostgresql() ? "/command" : "/server"));
        return settings;
    }

    private static Set<String> acknowledged(Writers writers) {
        return new TreeSet<>(writers.acknowledged().keySet());
    }

    private static List<String> latest(Set<String> sources) {
        return sources.stream()
                .sorted(Comparator.comparingLong(
                        (String path) -> Long.parseLong(path.substring(path.lastIndexOf('/') + 1))))
                .skip(Math.max(0, sources.size() - LATEST))
                .toList();
    }

    private static void assertRestored(Path archive, List<String> sources) throws Exception {
        Map<String, String> elsewhere = FreshDatabase.settings();
        Ended restored = Instance.run(elsewhere, "restore", archive.toString());
        assertThat(restored.said()).contains("its ledgers are whole");
        try (Instance instance = Instance.start(elsewhere)) {
            Caller mira = new Caller(instance.address());
            mira.send("/sign-in", "/sessions", Map.of("email", "mira@stet.example", "password", DemoWorld.PASSWORD));
            for (String source : sources) {
                assertThat(mira.open(source).attr("data-status")).as(source).isEqualTo("200");
            }
        }
    }
}
