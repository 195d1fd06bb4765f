package dev.stet.report;

import java.time.Instant;
import java.util.List;

import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.QuotationFact.Difference;
import dev.stet.report.model.QuotationFact.Earlier;
import dev.stet.report.model.QuotationFact.Piece;
import dev.stet.shared.Digest;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.Outcome;

/** Captures of one source, and what became of looking for words in them. */
final class Captured {
    static final CaptureFact FIRST = capture(1, "2026-11-18T08:00:00Z", "text taken", null);
    static final CaptureFact SECOND = capture(2, "2026-11-19T08:00:00Z", "text taken", null);
    static final CaptureFact SCAN = capture(3, "2026-11-20T08:00:00Z", "no text", "There is no text in it.");

    private static final List<Piece> PASSAGE = List.of(
            new Piece("…" + " Before it the <decree> says why.".repeat(9) + " ", false),
            new Piece("The closure lasts <30 months> & no longer.", true),
            new Piece(" Behind it stands who signed it.".repeat(9) + "…", false));

    private Captured() {}

    private static CaptureFact capture(int number, String at, String reading, String remark) {
        boolean read = remark == null;
        return new CaptureFact(
                number,
                Instant.parse(at),
                "Nadia Okafor",
                "uploaded file",
                "text/html",
                Digest.of("bytes " + number).hex(),
                1000L * number,
                reading,
                remark,
                read ? "page 1" : null,
                read ? Digest.of("text " + number).hex() : null);
    }

    static QuotationFact exact(int place) {
        return quotation(Outcome.EXACT, FIRST, place, List.of(), List.of());
    }

    static QuotationFact altered() {
        List<Difference> changes = List.of(
                new Difference("same", "The closure lasts "),
                new Difference("excerpt-only", "<28 "),
                new Difference("text-only", "<30 "),
                new Difference("same", "months> & no longer."));
        return quotation(Outcome.ALTERED, SECOND, 120, changes, List.of(earlier(FIRST, Outcome.EXACT)));
    }

    static QuotationFact lost() {
        return quotation(Outcome.ABSENT, SECOND, -1, List.of(), List.of(earlier(FIRST, Outcome.NORMALISED)));
    }

    private static Earlier earlier(CaptureFact capture, Outcome outcome) {
        return new Earlier(outcome.label(), capture.number(), capture.takenAt(), capture.sha256());
    }

    private static QuotationFact quotation(
            Outcome outcome, CaptureFact capture, int start, List<Difference> changes, List<Earlier> earlier) {
        return new QuotationFact(
                outcome.label(),
                outcome.isPresent(),
                outcome.sentence(),
                capture,
                start < 0 ? null : start,
                start < 0 ? null : start + 40,
                changes,
                Normalisation.VERSION,
                capture.takenAt().plusSeconds(5),
                start < 0 ? List.of() : PASSAGE,
                earlier);
    }
}
