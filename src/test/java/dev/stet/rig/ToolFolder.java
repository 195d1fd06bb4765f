package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars of an outside checker, where the build put them: out of the way of our own classes. */
final class ToolFolder {
    private ToolFolder() {}

    /**
     * The jars of target/tools/{name}.
     *
     * @throws IllegalStateException if the build put none there
     */
    static List<Path> jars(String name) {
        Path folder = Path.of("target/tools", name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is missing. Type: ./mvnw generate-test-resources");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
