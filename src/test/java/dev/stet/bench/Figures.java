package dev.stet.bench;

import java.util.List;
import java.util.Locale;

/** What a measurement prints: one "metric: value" a line. */
final class Figures {

    private Figures() {}

    /** The middle one, which a single slow run does not move. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static void print(String metric, double value) {
        System.out.printf(Locale.ROOT, value == Math.rint(value) ? "%s: %.0f%n" : "%s: %.2f%n", metric, value);
    }
}
