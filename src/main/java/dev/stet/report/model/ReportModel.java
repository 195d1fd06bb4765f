package dev.stet.report.model;

import java.time.Instant;
import java.util.List;

/**
 * All that a report says, as it was read at one moment. Every format is written from this and from nothing else, so that
 * the same model gives the same bytes.
 *
 * @param issue as what, when and by whom it was issued
 * @param statements those that stand, by number
 * @param retracted statements taken back, by number
 * @param sources numbered from 1 in the order in which the statements first use them
 * @param scales every version of the scale under which a verdict of this report was given, and the one in force; the
 *     newest first
 * @param people who did something on this article, by name
 */
public record ReportModel(
        Issue issue,
        ArticleFact article,
        TextFact text,
        List<StatementFact> statements,
        List<StatementFact> retracted,
        List<SourceFact> sources,
        List<ScaleFact> scales,
        CoverageFact coverage,
        List<PersonFact> people,
        LedgerFact ledger) {
    /** Of the JSON form (docs/report-schema.json). */
    public static final String SCHEMA_VERSION = "1.2";

    public ReportModel {
        statements = List.copyOf(statements);
        retracted = List.copyOf(retracted);
        sources = List.copyOf(sources);
        scales = List.copyOf(scales);
        people = List.copyOf(people);
    }

    /**
     * @param number from 1 within the article; 0 for a report that is only looked at
     * @param role the issuer's role as its label
     */
    public record Issue(int number, Instant at, String by, String role, String desk) {
        public boolean isIssued() {
            return number > 0;
        }
    }

    /** What is known of the article; what may be null in {@code article.Article} may be null here. */
    public record ArticleFact(
            long id,
            String title,
            String byline,
            String outlet,
            String url,
            String publishedOn,
            String language,
            Instant receivedAt,
            String receivedBy,
            String assignee) {}

    /**
     * How many acts of each sort a person did, counting what was taken back later as well.
     *
     * @param role as its label, at the time of the report
     */
    public record PersonFact(
            String name,
            String role,
            int marked,
            int placed,
            int setAside,
            int cited,
            int searched,
            int rated,
            int tookBack) {}

    /** The desk's ledger when the report was read: its entries so far and the Merkle root over them (RFC 6962). */
    public record LedgerFact(long size, String root) {}

    /** What is counted and what is open, drawn from the statements. */
    public Tallies tallies() {
        return Tallies.of(this);
    }

    /** What a reader should know is not settled. */
    public List<OpenPoint> openPoints() {
        return OpenPoint.of(this);
    }
}
