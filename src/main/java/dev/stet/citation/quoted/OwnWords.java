package dev.stet.citation.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.stet.shared.TextSpan;
import dev.stet.text.quotation.Outcome;

/**
 * Words that a statement itself puts between quotation marks, and what became of looking for them.
 *
 * @param best in the newest captures of what is cited; of two as good, the one of the source that was added first
 * @param tests by source, the newest capture first; the best among them
 */
public record OwnWords(TestedWords best, List<TestedWords> tests) {

    /** From the best to the worst. */
    private static final List<Outcome> ORDER = List.of(
            Outcome.EXACT,
            Outcome.NORMALISED,
            Outcome.ELIDED,
            Outcome.TOO_SHORT,
            Outcome.ALTERED,
            Outcome.ABSENT,
            Outcome.NO_TEXT);

    /** @param tests of one statement, by the words, then source, the newest capture first */
    public static List<OwnWords> of(Collection<TestedWords> tests) {
        Map<TextSpan, List<TestedWords>> byWords = new LinkedHashMap<>();
        tests.forEach(test -> byWords.computeIfAbsent(test.quoted(), span -> new ArrayList<>())
                .add(test));
        return byWords.values().stream().map(OwnWords::ofSame).toList();
    }

    private static OwnWords ofSame(List<TestedWords> tests) {
        Set<Long> seen = new HashSet<>();
        TestedWords best = tests.stream()
                .filter(test -> seen.add(test.capture().source().id()))
                .min(Comparator.comparingInt(test -> ORDER.indexOf(test.outcome())))
                .orElseThrow();
        return new OwnWords(best, List.copyOf(tests));
    }

    public String words() {
        return best.words();
    }

    /** All but the best, in the same order. */
    public List<TestedWords> others() {
        return tests.stream().filter(test -> test != best).toList();
    }
}
