package dev.stet.report.model;

import java.time.Instant;
import java.util.List;

import dev.stet.report.model.QuotationFact.Difference;

/**
 * Words that a statement itself puts between quotation marks, and what became of looking for them in the copies of what is
 * cited for it. It speaks of presence, never of support.
 *
 * @param words between the marks
 * @param start in code points of the statement's wording
 * @param end exclusive
 * @param best the best of the newest copies
 * @param others the rest, by source, the newest first
 */
public record QuotedFact(String words, int start, int end, Look best, List<Look> others) {

    public QuotedFact {
        others = List.copyOf(others);
    }

    /**
     * The outcome in one copy.
     *
     * @param outcome as its label
     * @param present whether the words stand there as they are quoted, and are long enough to prove it
     * @param times at how many places; of words too short to prove anything as well
     * @param sentence what the outcome says and no more
     * @param source the title of the source
     * @param capture counts the captures of the source, from 1
     * @param sha256 of its bytes
     * @param start of the first place, in code points of the capture's text, or null where nothing was found
     * @param end exclusive, or null where nothing was found
     * @param changes how altered words differ, else empty
     * @param normalisation the version of the list of what was taken for the same
     */
    public record Look(
            String outcome,
            boolean present,
            int times,
            String sentence,
            String source,
            int capture,
            Instant takenAt,
            String sha256,
            Integer start,
            Integer end,
            List<Difference> changes,
            int normalisation,
            Instant testedAt) {

        public Look {
            changes = List.copyOf(changes);
        }
    }
}
