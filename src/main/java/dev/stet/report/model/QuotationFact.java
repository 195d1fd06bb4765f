package dev.stet.report.model;

import java.time.Instant;
import java.util.List;

/**
 * What became of looking for a citation's excerpt in the copies that are kept of its source. It speaks of presence, never of
 * support.
 *
 * @param outcome in the newest capture that has a text, as its label; {@code no text} where none has
 * @param present whether the words are there as they were quoted
 * @param sentence what the outcome says and no more
 * @param capture looked into
 * @param start in code points of the capture's text, or null where nothing was found
 * @param end exclusive, or null where nothing was found
 * @param changes for an altered excerpt how it differs, else empty
 * @param normalisation the version of the list of what was taken for the same, or null where nothing was looked for
 * @param testedAt or null where nothing was looked for
 * @param passage the words that were found, with what stands around them; empty where nothing was, or where the report
 *     has as much of that as it may
 * @param earlier what became of it in the captures before, the oldest first
 */
public record QuotationFact(
        String outcome,
        boolean present,
        String sentence,
        CaptureFact capture,
        Integer start,
        Integer end,
        List<Difference> changes,
        Integer normalisation,
        Instant testedAt,
        List<Piece> passage,
        List<Earlier> earlier) {

    /** So many code points before and behind a passage. */
    public static final int CONTEXT = 300;

    /** So many UTF-16 units all passages of a report have together, with what stands around them. */
    public static final int ALL_CONTEXT = 3_000_000;

    public QuotationFact {
        changes = List.copyOf(changes);
        passage = List.copyOf(passage);
        earlier = List.copyOf(earlier);
    }

    /**
     * Words in which an excerpt and a capture agree or differ.
     *
     * @param kind stable: {@code same}, {@code excerpt-only}, {@code text-only}
     */
    public record Difference(String kind, String words) {}

    /** A stretch of the capture's text, cited or around what is cited. */
    public record Piece(String text, boolean cited) {}

    /** The outcome in an earlier capture. */
    public record Earlier(String outcome, int capture, Instant takenAt, String sha256) {}

    /** Whether it was looked for and is not there as it was quoted. */
    public boolean isMissed() {
        return outcome.equals("altered") || outcome.equals("absent");
    }
}
