package dev.stet.report.model;

import java.time.LocalDate;

import dev.stet.report.model.StatementFact.RetractionFact;
import dev.stet.report.model.StatementFact.Stamp;

/**
 * A source bound to a statement.
 *
 * @param source its number in the report's list of sources
 * @param title the source's
 * @param excerpt word for word, or null
 * @param locator for people, or the empty string
 * @param stance as its label
 * @param accessedOn the day it was looked at for this, or null
 * @param note or null
 * @param retraction or null while it stands
 * @param quotation null where nothing is quoted, or no copy of the source kept
 */
public record CitationFact(
        int number,
        int source,
        String title,
        String excerpt,
        String locator,
        Bearing bearing,
        String stance,
        String symbol,
        String directness,
        String basis,
        LocalDate accessedOn,
        String note,
        Stamp cited,
        RetractionFact retraction,
        QuotationFact quotation) {

    /** Whether the passage is as somebody typed it, and nobody can look it up in a stored copy. */
    public boolean isAsTyped() {
        return excerpt != null && quotation == null;
    }

    /** Which way a citation points. */
    public enum Bearing {
        FOR,
        AGAINST,
        NEITHER
    }
}
