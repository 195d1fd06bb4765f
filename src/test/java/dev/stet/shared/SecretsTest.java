package dev.stet.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aRestartChangesNothing() {
        String before = Secrets.in(folder).sign("form", "a text");

        assertThat(Secrets.in(folder).sign("form", "a text")).isEqualTo(before);
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Secrets.in(folder.resolve("not/yet/there"));

        Path file = folder.resolve("not/yet/there/secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining("glob:**secrets.properties");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void twoInstallationsHaveDifferentOnes() {
        assertThat(Secrets.in(folder.resolve("a")).sign("form", "x"))
                .isNotEqualTo(Secrets.in(folder.resolve("b")).sign("form", "x"));
    }

    @Test
    void whatIsSignedForOneThingPassesForNoOther() {
        Secrets secrets = Secrets.in(folder);

        assertThat(secrets.sign("form", "x")).isNotEqualTo(secrets.sign("flash", "x"));
    }

    @Test
    void manyStartsAtOnceAgree() throws Exception {
        ExecutorService starts = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> Secrets.in(folder).sign("form", "x");

        List<Future<String>> signed = starts.invokeAll(Collections.nCopies(8, start));
        starts.shutdown();

        String first = signed.get(0).get();
        for (Future<String> each : signed) {
            assertThat(each.get()).isEqualTo(first);
        }
    }
}
