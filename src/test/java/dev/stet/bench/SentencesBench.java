package dev.stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.stet.text.Sentences;

/** How well and how fast text is cut into sentences. */
public final class SentencesBench {

    private static final int ROUNDS = 20;

    private SentencesBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(System.getProperty("stet.corpus"), "sentences");
        SentenceCorpus.Rules rules = SentenceCorpus.rules(folder.resolve("golden-rules-en.json"));
        List<List<String>> documents = SentenceCorpus.documents(folder.resolve("ewt-dev.txt"));
        SentenceCorpus.Boundaries boundaries = SentenceCorpus.boundaries(documents);
        print("golden_rules_passed", rules.passed());
        print("golden_rules_total", rules.total());
        print("boundary_precision", boundaries.precision());
        print("boundary_recall", boundaries.recall());
        print("boundary_f1", boundaries.f1());
        print("mb_per_s", speed(documents));
    }

    private static double speed(List<List<String>> documents) {
        String text =
                documents.stream().map(lines -> String.join(" ", lines)).reduce("", (all, next) -> all + next + "\n\n");
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Sentences.of(text, "en");
            double seconds = (System.nanoTime() - start) / 1e9;
            best = Math.max(best, text.getBytes(StandardCharsets.UTF_8).length / 1e6 / seconds);
        }
        return best;
    }

    private static void print(String metric, int value) {
        System.out.println(metric + ": " + value);
    }

    private static void print(String metric, double value) {
        System.out.println(String.format(Locale.ROOT, "%s: %.4f", metric, value));
    }
}
