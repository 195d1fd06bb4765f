package dev.stet.report.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.CitationFact;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.sheet.QuotationLines;

/** The columns from {@code quotation_test} on. */
final class QuotationCells {
    private static final int COUNT = 9;

    private QuotationCells() {}

    /** @param citation null for a statement that nothing is cited for */
    static List<Object> of(CitationFact citation) {
        if (citation == null || citation.quotation() == null) {
            Object[] cells = new Object[COUNT];
            cells[0] = citation != null && citation.isAsTyped() ? QuotationLines.AS_TYPED : null;
            return Arrays.asList(cells);
        }
        QuotationFact quotation = citation.quotation();
        CaptureFact capture = quotation.capture();
        return Arrays.asList(
                quotation.outcome(),
                capture.number(),
                capture.takenAt(),
                capture.sha256(),
                capture.reader(),
                quotation.normalisation(),
                quotation.testedAt(),
                changes(quotation),
                earlier(quotation));
    }

    /** As word diffs are written in a plain text: {@code on [-29-] {+28+} points}. */
    private static String changes(QuotationFact quotation) {
        return quotation.changes().isEmpty()
                ? null
                : quotation.changes().stream()
                        .map(change -> switch (change.kind()) {
                            case "excerpt-only" -> "[-" + change.words().strip() + "-] ";
                            case "text-only" -> "{+" + change.words().strip() + "+} ";
                            default -> change.words();
                        })
                        .collect(Collectors.joining());
    }

    private static String earlier(QuotationFact quotation) {
        return quotation.earlier().isEmpty()
                ? null
                : quotation.earlier().stream()
                        .map(one -> one.capture() + ": " + one.outcome())
                        .collect(Collectors.joining("; "));
    }
}
