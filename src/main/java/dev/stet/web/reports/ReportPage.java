package dev.stet.web.reports;

import java.time.Instant;
import java.util.List;

import dev.stet.article.Article;
import dev.stet.report.Report;
import dev.stet.report.ReportFormat;
import dev.stet.report.html.HtmlReport;
import dev.stet.report.model.ReportModel;

/**
 * The report as it stands now, and those issued.
 *
 * @param body markup, escaped by the report's own writer
 * @param issued the newest first
 * @param conflict what somebody else did first, as a sentence, or null
 */
public record ReportPage(long id, String title, String body, List<Issued> issued, String conflict) {

    /** One that was issued. */
    public record Issued(int number, Instant at, String by) {
        static Issued of(Report report) {
            return new Issued(
                    report.number(), report.issuedAt(), report.issuedBy().name());
        }
    }

    /** Where the form is sent. */
    public String action() {
        return "/articles/" + id + "/reports";
    }

    /** The number of the newest, or 0. */
    public int last() {
        return issued.isEmpty() ? 0 : issued.get(0).number();
    }

    /** The number that the next one gets. */
    public int next() {
        return last() + 1;
    }

    public ReportFormat[] formats() {
        return ReportFormat.values();
    }

    static ReportPage of(ReportModel model, Article article, String conflict) {
        StringBuilder body = new StringBuilder();
        HtmlReport.body(model, body);
        return new ReportPage(
                article.id(),
                article.title(),
                body.toString(),
                Report.of(article).stream().map(Issued::of).toList(),
                conflict);
    }
}
