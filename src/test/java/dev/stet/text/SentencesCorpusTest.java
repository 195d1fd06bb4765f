package dev.stet.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.stet.bench.SentenceCorpus;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("stet.corpus", "../shared/corpus")).resolve("sentences");
    private static final Path SAMPLES = Path.of("src/test/resources/samples/sentences");

    @Test
    void atLeast42Of52RulesHold() throws IOException {
        Path file = present("golden-rules-en.json");
        SentenceCorpus.Rules rules = SentenceCorpus.rules(file != null ? file : SAMPLES.resolve("rules.json"));
        assertThat(rules.passed() / (double) rules.total())
                .as("failed: " + rules.failed())
                .isGreaterThanOrEqualTo(42 / 52.0);
    }

    @Test
    void boundariesAgreeWithPeople() throws IOException {
        Path file = present("ewt-dev.txt");
        var documents = SentenceCorpus.documents(file != null ? file : SAMPLES.resolve("documents.txt"));
        assertThat(SentenceCorpus.boundaries(documents).f1()).isGreaterThanOrEqualTo(0.93);
    }

    private static Path present(String name) {
        Path file = CORPUS.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        System.out.println("The corpus has no " + name + " here: measured on the project's own samples instead.");
        return null;
    }
}
