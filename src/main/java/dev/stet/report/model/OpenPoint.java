package dev.stet.report.model;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CitationFact.Bearing;

/**
 * Something that a reader of the report should know is not settled.
 *
 * @param kind stable: {@code unreviewed}, {@code in-progress}, {@code re-check}, {@code open-verdict},
 *     {@code contrary-only}, {@code contrary-beside-support}, {@code no-excerpt}, {@code not-as-quoted}
 * @param statement the number it is about
 * @param words a full sentence
 */
public record OpenPoint(String kind, int statement, String words) {
    static List<OpenPoint> of(ReportModel model) {
        List<OpenPoint> points = new ArrayList<>();
        for (StatementFact statement : model.statements()) {
            add(statement, points);
        }
        return List.copyOf(points);
    }

    private static void add(StatementFact statement, List<OpenPoint> points) {
        int number = statement.number();
        long support = statement.count(Bearing.FOR);
        long contrary = statement.count(Bearing.AGAINST);
        if (statement.recheckReason() != null) {
            points.add(new OpenPoint("re-check", number, "To be checked again: " + statement.recheckReason()));
        } else if (statement.verdict() == null) {
            boolean untouched =
                    statement.citations().isEmpty() && statement.searches().isEmpty();
            points.add(
                    untouched
                            ? new OpenPoint("unreviewed", number, "Nobody has worked on it yet.")
                            : new OpenPoint("in-progress", number, "Evidence is recorded, and no verdict is given."));
        } else if (statement.verdict().tone().equals("open")) {
            points.add(new OpenPoint(
                    "open-verdict",
                    number,
                    "Its verdict leaves it open: " + statement.verdict().label() + "."));
        }
        if (contrary > 0 && support == 0) {
            points.add(new OpenPoint("contrary-only", number, "Everything cited that takes a side contradicts it."));
        } else if (contrary > 0) {
            points.add(
                    new OpenPoint("contrary-beside-support", number, "Cited sources both support and contradict it."));
        }
        long bare = statement.citations().stream()
                .filter(citation -> citation.bearing() != Bearing.NEITHER && citation.excerpt() == null)
                .count();
        if (bare > 0) {
            points.add(new OpenPoint("no-excerpt", number, bare(bare)));
        }
        statement.citations().stream()
                .filter(citation ->
                        citation.quotation() != null && citation.quotation().isMissed())
                .forEach(citation -> points.add(new OpenPoint("not-as-quoted", number, missed(citation))));
    }

    private static String missed(CitationFact citation) {
        QuotationFact quotation = citation.quotation();
        return "Citation " + citation.number() + " quotes words that "
                + (quotation.outcome().equals("altered") ? "stand altered in" : "are absent from") + " capture "
                + quotation.capture().number() + " of its source.";
    }

    private static String bare(long count) {
        return count == 1
                ? "One citation that takes a side quotes no passage."
                : count + " citations that take a side quote no passage.";
    }
}
