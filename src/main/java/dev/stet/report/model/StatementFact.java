package dev.stet.report.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement with all that bears on it.
 *
 * @param wording the words marked
 * @param start in code points of the text
 * @param category as its label
 * @param speaker or null
 * @param hangsOn the number of the statement that asks whether it was said, or 0
 * @param recheckReason a sentence, or null
 * @param verdict the one in force, or null
 * @param superseded earlier ones, the newest first
 * @param citations those that stand, by number; contrary ones among them
 * @param withdrawn citations taken back, by number
 * @param quoted what it puts between quotation marks, where that was looked for
 * @param retraction or null while it stands
 */
public record StatementFact(
        int number,
        String wording,
        int start,
        int end,
        String category,
        String speaker,
        int hangsOn,
        Stamp marked,
        List<Adjustment> adjustments,
        StageFact stage,
        String recheckReason,
        VerdictFact verdict,
        List<VerdictFact> superseded,
        List<CitationFact> citations,
        List<CitationFact> withdrawn,
        List<SearchFact> searches,
        List<QuotedFact> quoted,
        RetractionFact retraction) {

    /** Who and when. */
    public record Stamp(String by, Instant at) {}

    /** That the span was moved, why, and from which words. */
    public record Adjustment(String from, String reason, Stamp made) {}

    /** A stage as its key, its label, its symbol and its tone's key. */
    public record StageFact(String key, String label, String symbol, String tone) {}

    /** That something was taken back. */
    public record RetractionFact(String reason, Stamp made) {}

    /**
     * @param wording the words that were rated, as they stood then
     * @param current whether these are still the words that stand there
     * @param scale the version of the scale
     */
    public record VerdictFact(
            int number,
            String key,
            String label,
            String symbol,
            String tone,
            String rationale,
            String wording,
            String wordingSha256,
            boolean current,
            int scale,
            Stamp given) {}

    /** "Searched place for sought on day, found nothing." */
    public record SearchFact(String place, String sought, LocalDate searchedOn, String note, Stamp recorded) {}

    public boolean isRetracted() {
        return retraction != null;
    }

    /** Whether something cited for it, and still standing, has this bearing. */
    public long count(CitationFact.Bearing bearing) {
        return citations.stream().filter(one -> one.bearing() == bearing).count();
    }

    /** The symbol that stands beside its number: of the verdict in force, or else of its stage. */
    public String symbol() {
        return isRated() ? verdict.symbol() : stage.symbol();
    }

    /** The tone that its mark has. */
    public String tone() {
        return isRated() ? verdict.tone() : stage.tone();
    }

    /** What became of it, in a word or two. */
    public String outcome() {
        return isRated() ? verdict.label() : stage.label();
    }

    /** Whether a verdict holds now: one that is to be checked again does not. */
    public boolean isRated() {
        return verdict != null && recheckReason == null;
    }
}
