package dev.stet.text.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the tests find real articles and pages; a clone without them has the project's own samples. */
public final class Corpus {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private Corpus() {}

    public static Path folder(String name) {
        Path real = Path.of(System.getProperty("stet.corpus", "../shared/corpus"), name);
        if (Files.isDirectory(real)) {
            return real;
        }
        System.out.println("No corpus at " + real + ": tested on " + SAMPLES.resolve(name) + " instead.");
        return SAMPLES.resolve(name);
    }

    /**
     * A folder of real material, for what measures.
     *
     * @throws IllegalStateException saying what to do, where it has no text
     */
    public static Path real(String name) {
        Path real = Path.of(System.getProperty("stet.corpus", "../shared/corpus"), name);
        try (Stream<Path> files = Files.walk(real)) {
            if (files.anyMatch(file -> file.toString().endsWith(".txt"))) {
                return real;
            }
        } catch (IOException unreadable) {
            // said below, as where it is empty
        }
        throw new IllegalStateException(
                "There is no text (*.txt) in " + real.toAbsolutePath().normalize()
                        + ". Set STET_CORPUS to a folder that has one in its folder \"" + name + "\".");
    }

    /** The first real article, or nothing in a clone without the corpus. */
    public static Optional<String> article() throws IOException {
        Path real = Path.of(System.getProperty("stet.corpus", "../shared/corpus"), "article");
        if (!Files.isDirectory(real)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(real)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .map(Corpus::read);
        }
    }

    static Path samples() {
        return SAMPLES;
    }

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(folder("article"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(Corpus::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
