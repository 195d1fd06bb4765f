package dev.stet.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

import dev.stet.bench.QuotationCorpus.Cut;
import dev.stet.shared.TextSpan;
import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.Finding;
import dev.stet.text.quotation.Outcome;
import dev.stet.text.quotation.QuotationTest;

/**
 * The quotation test over generated truth: excerpts cut from the corpus, retyped, elided, altered, or taken from elsewhere.
 * Half of the tests are against the excerpt's own text, half against it at the end of a megabyte of others.
 */
public final class QuotationsBench {

    private static final int TESTS = 600;
    private static final int KILO = 1000;
    private static final int MEGA = KILO * KILO;
    private static final double MOST_ALTERED = 0.10;

    private final QuotationCorpus corpus;

    private QuotationsBench(QuotationCorpus corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] arguments) {
        QuotationsBench bench = new QuotationsBench(QuotationCorpus.of(Path.of(System.getProperty("stet.corpus"))));
        bench.quality();
        QuotationTimes.print(bench.corpus);
    }

    private void quality() {
        print("verbatim_found", share(words -> words, Outcome.EXACT));
        print("normalised_found", share(words -> Retyping.typography(words, corpus.random()), Outcome.NORMALISED));
        print("elided_found", share(words -> Retyping.elided(words, corpus.random()), Outcome.ELIDED));
        print("altered_found", share(this::altered, Outcome.ALTERED));
        print("small_change_called_exact", smallChangesCalledExact());
        print("foreign_called_absent", foreignCalledAbsent());
    }

    private String altered(String words) {
        double share = 0.01 + corpus.random().nextDouble() * (MOST_ALTERED - 0.01);
        return Retyping.altered(words, share, corpus.random());
    }

    /** How many of the changed excerpts are found so, where they were cut. An excerpt that cannot be changed is passed over. */
    private double share(UnaryOperator<String> change, Outcome expected) {
        int right = 0;
        for (int tests = 0; tests < TESTS; ) {
            Cut cut = corpus.cut();
            String words = change.apply(cut.words());
            if (words == null || expected != Outcome.EXACT && words.equals(cut.words())) {
                continue;
            }
            boolean amongOthers = tests++ % 2 == 0;
            String before = amongOthers ? corpus.joined(MEGA, cut.document()) : "";
            Finding finding = QuotationTest.of(CapturedText.of(before + cut.text()), words);
            right += isAt(finding, expected, before, cut) ? 1 : 0;
        }
        return (double) right / TESTS;
    }

    /** Exact to the character where the words are there; overlapping nine tenths of them where they were altered. */
    private static boolean isAt(Finding finding, Outcome expected, String before, Cut cut) {
        if (finding.outcome() != expected) {
            return false;
        }
        int start = codePoints(before) + cut.text().codePointCount(0, cut.start());
        TextSpan meant = new TextSpan(start, start + codePoints(cut.words()));
        TextSpan found = finding.whole();
        if (expected != Outcome.ALTERED) {
            return found.equals(meant);
        }
        int common = Math.min(found.end(), meant.end()) - Math.max(found.start(), meant.start());
        return common * 10 >= meant.length() * 9 && common * 10 >= found.length() * 8;
    }

    private double smallChangesCalledExact() {
        int wrong = 0;
        for (int tests = 0; tests < TESTS * 5; ) {
            Cut cut = corpus.cut();
            String words = switch (corpus.random().nextInt(3)) {
                case 0 -> Retyping.otherDigit(cut.words(), corpus.random());
                case 1 -> Retyping.negated(cut.words(), corpus.random());
                default -> Retyping.beheaded(cut.words());
            };
            if (words != null) {
                tests++;
                wrong += QuotationTest.of(CapturedText.of(cut.text()), words)
                                .outcome()
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return wrong / (TESTS * 5.0);
    }

    private double foreignCalledAbsent() {
        int right = 0;
        for (int tests = 0; tests < TESTS * 5; tests++) {
            Cut cut = corpus.cut();
            Finding finding = QuotationTest.of(CapturedText.of(corpus.another(cut)), cut.words());
            right += finding.outcome() == Outcome.ABSENT ? 1 : 0;
        }
        return right / (TESTS * 5.0);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void print(String metric, double value) {
        System.out.println(String.format(Locale.ROOT, "%s: %.4f", metric, value));
    }
}
