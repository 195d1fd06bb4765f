package dev.stet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as they lie in the checkout. */
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path ASSETS = Path.of("src/main/resources/META-INF/resources");

    private Sources() {}

    /** All files below a folder whose name ends so; none if the folder is not there. */
    static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}
