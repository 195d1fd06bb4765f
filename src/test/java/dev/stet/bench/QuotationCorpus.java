package dev.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import dev.stet.text.NormalText;

/** The texts of a corpus, and excerpts cut from them: the same ones each time. */
final class QuotationCorpus {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;
    private static final int SMALLEST_TEXT = 4 * LONGEST;

    private final List<String> texts;
    private final Random random = new Random(20261125);

    private QuotationCorpus(List<String> texts) {
        this.texts = texts;
    }

    /**
     * An excerpt and the text that it was cut from.
     *
     * @param start in {@code char}s
     */
    record Cut(String text, int document, int start, String words) {}

    static QuotationCorpus of(Path corpus) {
        List<String> texts = new ArrayList<>();
        files(corpus.resolve("article"), ".txt").forEach(file -> texts.add(read(file)));
        files(corpus.resolve("revisions"), "3.asc").forEach(file -> texts.add(read(file)));
        files(corpus.resolve("pages"), "expected.html")
                .forEach(file -> texts.add(Jsoup.parse(read(file)).wholeText()));
        texts.replaceAll(text -> NormalText.of(printable(text)).text());
        texts.removeIf(text -> text.length() < SMALLEST_TEXT);
        return new QuotationCorpus(List.copyOf(texts));
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
    }

    Random random() {
        return random;
    }

    /** An excerpt that stands once in its text, cut at blanks. */
    Cut cut() {
        while (true) {
            int document = random.nextInt(texts.size());
            String text = texts.get(document);
            int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
            int start = wordStart(text, random.nextInt(text.length() - length));
            int end = wordEnd(text, Math.min(text.length(), start + length));
            String words = text.substring(start, Math.max(start, end)).replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
            boolean tells = words.length() >= SHORTEST
                    && words.chars().filter(Character::isLetter).count() * 2 > words.length();
            if (tells && standsOnce(words)) {
                return new Cut(text, document, text.indexOf(words), words);
            }
        }
    }

    /** Some texts quote each other: what stands in two was taken from neither. */
    private boolean standsOnce(String words) {
        int places = 0;
        for (String text : texts) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                places++;
            }
        }
        return places == 1;
    }

    /** A text that the excerpt was not taken from. */
    String another(Cut cut) {
        int document = random.nextInt(texts.size() - 1);
        return texts.get(document < cut.document() ? document : document + 1);
    }

    /** So many characters of all texts, one after the other, again from the first after the last. */
    String joined(int length) {
        return joined(length, -1);
    }

    /** The same of all texts but one. */
    String joined(int length, int without) {
        StringBuilder joined = new StringBuilder(length);
        for (int i = 0; joined.length() < length; i++) {
            joined.append(i % texts.size() == without ? "" : texts.get(i % texts.size()))
                    .append("\n\n");
        }
        return joined.substring(0, length) + "\n\n";
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
