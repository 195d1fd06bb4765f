package dev.stet.text.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests find real articles and pages; a clone without them has the project's own samples. */
final class Corpus {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private Corpus() {}

    static Path folder(String name) {
        Path real = Path.of(System.getProperty("stet.corpus", "../shared/corpus"), name);
        if (Files.isDirectory(real)) {
            return real;
        }
        System.out.println("No corpus at " + real + ": tested on " + SAMPLES.resolve(name) + " instead.");
        return SAMPLES.resolve(name);
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
