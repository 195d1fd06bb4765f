package dev.stet.report.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A source as it was known when the report was read; what is not known is null.
 *
 * @param number its place in the report's list, from 1
 * @param kind as its label
 * @param edition counts the corrections of what is known of it, from 1
 * @param statements the numbers of those that cite it, retracted ones and withdrawn citations left out
 * @param captures the copies that are kept of it, by number
 */
public record SourceFact(
        int number,
        long id,
        String title,
        String kind,
        String publisher,
        String author,
        String publishedOn,
        String url,
        LocalDate accessedOn,
        String note,
        int edition,
        List<Integer> statements,
        List<CaptureFact> captures) {
    public SourceFact {
        statements = List.copyOf(statements);
        captures = List.copyOf(captures);
    }
}
