package dev.stet.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.shared.Refused;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ArchivesTest {

    @Inject
    Archives archives;

    @Inject
    DataSource here;

    @Inject
    World world;

    @TempDir
    Path folder;

    @Test
    void aBackupComesBackWhileTheDeskIsAtWork() throws Exception {
        world.mira();
        Path file = folder.resolve("desk.zip");
        DataSource restored = Databases.h2();

        archives.write(file);
        ArchiveImport.read(restored, file, Databases.NOW);

        assertThat(Databases.rows(restored)).isEqualTo(Databases.rows(here));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("desk.zip"), "last month's");

        assertThatThrownBy(() -> archives.write(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThat(file).hasContent("last month's");
    }

    @Test
    void aDeskThatIsThereIsNotOverwritten() throws Exception {
        world.mira();
        Path file = folder.resolve("desk.zip");
        archives.write(file);
        long before = Databases.rows(here);

        assertThatThrownBy(() -> archives.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a desk already");
        assertThatThrownBy(() -> archives.read(folder.resolve("none.zip"))).isInstanceOf(Refused.class);
        assertThat(Databases.rows(here)).isEqualTo(before);
    }
}
