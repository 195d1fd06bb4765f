package dev.stet.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

    /** How many letters may be wrong, one in so many. */
    private static final int ONE_IN = 3;

    private Nearest() {}

    /** The one of the known words that takes the fewest corrections, if those are few. */
    static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> corrections(typed, word)))
                .filter(word -> corrections(typed, word) <= Math.max(2, typed.length() / ONE_IN));
    }

    /** Letters to put in, to leave out or to change: Levenshtein, row by row. */
    private static int corrections(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
