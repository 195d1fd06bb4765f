package dev.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.stet.shared.TextSpan;
import dev.stet.text.Sentences;

/** Texts cut into sentences by people, and how well {@link Sentences} agrees with them. */
public final class SentenceCorpus {

    /** How many rules there are, and how many of them came out as expected. */
    public record Rules(int passed, int total, List<String> failed) {}

    /**
     * Agreement on boundaries. A boundary is the offset after the last code point of a sentence, the last sentence of a
     * document included; precision is the share of ours that are in the gold, recall the share of the gold that we found.
     */
    public record Boundaries(int right, int ours, int gold) {
        public double precision() {
            return (double) right / ours;
        }

        public double recall() {
            return (double) right / gold;
        }

        public double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        Boundaries plus(Boundaries other) {
            return new Boundaries(right + other.right, ours + other.ours, gold + other.gold);
        }
    }

    private SentenceCorpus() {}

    /** The rules of a JSON array of {name, text, expected}; runs of blanks count as one, as line ends of a page do. */
    public static Rules rules(Path file) throws IOException {
        JsonNode all = new ObjectMapper().readTree(file.toFile());
        List<String> failed = new java.util.ArrayList<>();
        for (JsonNode rule : all) {
            String text = rule.get("text").asText();
            List<String> ours = Sentences.of(text, "en").stream()
                    .map(span -> span.in(text).replaceAll("\\s+", " "))
                    .toList();
            List<String> expected = new java.util.ArrayList<>();
            rule.get("expected").forEach(sentence -> expected.add(sentence.asText()));
            if (!ours.equals(expected)) {
                failed.add(rule.get("name").asText() + ": " + ours);
            }
        }
        return new Rules(all.size() - failed.size(), all.size(), failed);
    }

    /** The documents of a file with one sentence a line and a blank line between documents. */
    public static List<List<String>> documents(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\\n[ \\t]*\\n"))
                .map(document -> document.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(document -> !document.isEmpty())
                .toList();
    }

    /** Joins the sentences of each document by one blank, cuts them again, and compares. */
    public static Boundaries boundaries(List<List<String>> documents) {
        Boundaries sum = new Boundaries(0, 0, 0);
        for (List<String> document : documents) {
            Set<Integer> gold = new HashSet<>();
            int end = -1;
            for (String sentence : document) {
                end += 1 + sentence.codePointCount(0, sentence.length());
                gold.add(end);
            }
            Set<Integer> ours = new HashSet<>();
            for (TextSpan span : Sentences.of(String.join(" ", document), "en")) {
                ours.add(span.end());
            }
            int found = ours.size();
            ours.retainAll(gold);
            sum = sum.plus(new Boundaries(ours.size(), found, gold.size()));
        }
        return sum;
    }
}
