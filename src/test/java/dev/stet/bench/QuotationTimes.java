package dev.stet.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.QuotationTest;

/** How long a quotation test takes, by the size of the text. Medians, after a warm-up. */
final class QuotationTimes {

    private static final int KILO = 1000;
    private static final int MEGA = KILO * KILO;
    private static final int WARM = 60;
    private static final int RUNS = 41;
    private static final int SMALL = 10 * KILO;
    private static final int LARGE = 10 * MEGA;

    private QuotationTimes() {}

    /** Exact and altered against a megabyte that is made ready; making it ready; and how the first test of a text grows. */
    static void print(QuotationCorpus corpus) {
        String text = corpus.joined(MEGA);
        CapturedText ready = CapturedText.of(text);
        Excerpts excerpts = new Excerpts(text);
        print("ms_exact", millis(() -> QuotationTest.of(ready, excerpts.exact())));
        print("ms_altered", millis(() -> QuotationTest.of(ready, excerpts.altered())));
        print("ms_first_altered", millis(() -> QuotationTest.of(CapturedText.of(text), excerpts.altered())));
        print("exact_to_index_of", exactToIndexOf(text, ready));
        print("growth_per_10x", growth(corpus, true));
        print("growth_per_10x_first", growth(corpus, false));
    }

    /** By what a test takes longer where the text is ten times as long, from 10 kB to 10 MB. */
    private static double growth(QuotationCorpus corpus, boolean ready) {
        double least = altered(corpus.joined(SMALL), ready);
        double most = altered(corpus.joined(LARGE), ready);
        return Math.pow(most / least, 1 / Math.log10((double) LARGE / SMALL));
    }

    private static double altered(String text, boolean ready) {
        CapturedText once = CapturedText.of(text);
        Excerpts excerpts = new Excerpts(text);
        return millis(() -> QuotationTest.of(ready ? once : CapturedText.of(text), excerpts.altered()));
    }

    /** The baseline: Java's own search for the same words, from the same places. */
    private static double exactToIndexOf(String text, CapturedText ready) {
        Excerpts excerpts = new Excerpts(text);
        double ours = millis(() -> QuotationTest.of(ready, excerpts.exact()));
        Excerpts again = new Excerpts(text);
        double baseline = millis(() -> text.indexOf(again.exact()));
        return ours / baseline;
    }

    private static double millis(Runnable act) {
        for (int i = 0; i < WARM; i++) {
            act.run();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            act.run();
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static void print(String metric, double value) {
        System.out.println(String.format(Locale.ROOT, "%s: %.4f", metric, value));
    }

    /** From all over a text, 200 characters each. */
    private static final class Excerpts {
        private static final int LENGTH = 200;

        private final Random random = new Random(7);
        private final String text;

        Excerpts(String text) {
            this.text = text;
        }

        String exact() {
            int start = text.indexOf(' ', random.nextInt(text.length() - 4 * LENGTH)) + 1;
            String words =
                    text.substring(start, text.lastIndexOf(' ', start + LENGTH)).strip();
            return words.length() < LENGTH / 2 ? exact() : words;
        }

        String altered() {
            return Retyping.altered(exact(), 0.05, random);
        }
    }
}
