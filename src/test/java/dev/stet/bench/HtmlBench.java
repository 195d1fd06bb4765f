package dev.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import dev.stet.shared.Refused;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.WebPage;

/**
 * How much of the expected article, and how little else, is taken from each page of {@code pages/} in the corpus (system
 * property {@code stet.corpus}). Compared are the bags of words, in lower case. The headline is left out of the
 * comparison: the expected articles keep it in their metadata.
 */
public final class HtmlBench {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private HtmlBench() {}

    public static void main(String[] args) throws IOException {
        List<Path> pages = pages(Path.of(System.getProperty("stet.corpus", "../shared/corpus")));
        boolean each = args.length > 0 && args[0].equals("each");
        double sum = 0;
        long spent = 0;
        for (Path page : pages) {
            byte[] source = Files.readAllBytes(page.resolve("source.html"));
            long before = System.nanoTime();
            String text = extracted(source);
            spent += System.nanoTime() - before;
            double f1 = f1(text, expected(page));
            sum += f1;
            if (each) {
                System.out.printf(Locale.ROOT, "%s: %.4f%n", page.getFileName(), f1);
            }
        }
        System.out.printf(Locale.ROOT, "pages: %d%n", pages.size());
        System.out.printf(Locale.ROOT, "token_f1: %.4f%n", sum / pages.size());
        System.out.printf(Locale.ROOT, "ms_per_page: %.1f%n", spent / 1e6 / pages.size());
    }

    /** The pages of a corpus, in the order of their names. */
    public static List<Path> pages(Path corpus) throws IOException {
        try (Stream<Path> folders = Files.list(corpus.resolve("pages"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("source.html")))
                    .sorted()
                    .toList();
        }
    }

    /** The article's text without its headline; empty if the page was refused. */
    public static String extracted(byte[] source) {
        try {
            Intake article = WebPage.read(source, "http://fakehost/test/page.html");
            return article.parts().stream()
                    .filter(part -> !isTitle(part, article))
                    .map(article::words)
                    .collect(Collectors.joining("\n"));
        } catch (Refused nothing) {
            return "";
        }
    }

    private static boolean isTitle(PartSpan part, Intake article) {
        return part.kind() == PartKind.HEADLINE && article.metadata().title().isPresent();
    }

    public static String expected(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page.resolve("expected.html"))).text();
    }

    /** Harmonic mean of the shares of words that two texts have in common, 0 to 1; two empty texts agree. */
    public static double f1(String extracted, String expected) {
        Map<String, Integer> found = words(extracted);
        Map<String, Integer> wanted = words(expected);
        int common = 0;
        for (Map.Entry<String, Integer> word : wanted.entrySet()) {
            common += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        int all = count(found) + count(wanted);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }
}
