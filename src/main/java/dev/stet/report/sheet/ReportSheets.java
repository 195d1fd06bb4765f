package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ReportModel.ArticleFact;
import dev.stet.report.model.ReportModel.Issue;
import dev.stet.report.sheet.Block.Heading;
import dev.stet.report.sheet.Block.Pair;
import dev.stet.report.sheet.Block.Pairs;
import dev.stet.report.sheet.Block.Paragraph;

/** Puts a report into the order in which people read it. */
public final class ReportSheets {
    private final ReportModel model;
    private final Sheet sheet;

    private ReportSheets(ReportModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    /** All blocks of a report, one after another. */
    public static void set(ReportModel model, Sheet sheet) {
        ReportSheets sheets = new ReportSheets(model, sheet);
        sheets.title();
        new Glance(model).set(sheet);
        new Galley(model).set(sheet);
        sheets.statements();
        new SourceChapter(model).set(sheet);
        new Method(model).set(sheet);
        new OpenChapter(model).set(sheet);
        new Proof(model).set(sheet);
    }

    /** What the report is called: {@code Audit report 3 on “…”}. */
    public static String title(ReportModel model) {
        Issue issue = model.issue();
        return (issue.isIssued() ? "Audit report " + issue.number() : "Audit report, not issued yet") + ": "
                + model.article().title();
    }

    private void title() {
        Issue issue = model.issue();
        sheet.set(new Heading(1, "report", model.article().title()));
        sheet.set(
                issue.isIssued()
                        ? new Paragraph(
                                Run.strong("Audit report " + issue.number()),
                                Run.of(", issued by " + issue.by() + " ("
                                        + issue.role().toLowerCase(Locale.ROOT) + ") for " + issue.desk() + " on "
                                        + Words.time(issue.at()) + "."))
                        : new Paragraph(
                                Run.strong("Not issued."),
                                Run.of(" This is how things stood at " + issue.desk() + " on " + Words.time(issue.at())
                                        + ".")));
        sheet.set(new Pairs(article()));
        sheet.set(Chapter.contents(model));
    }

    private List<Pair> article() {
        ArticleFact article = model.article();
        List<Pair> pairs = new ArrayList<>();
        add(pairs, "Byline", article.byline());
        add(pairs, "Outlet", article.outlet());
        if (article.url() != null) {
            pairs.add(new Pair("Address", List.of(Run.link(article.url(), article.url()))));
        }
        add(pairs, "Published", article.publishedOn());
        add(pairs, "Language", Words.language(article.language()));
        add(
                pairs,
                "Text checked",
                "Revision " + model.text().revision() + ", "
                        + Words.number(model.text().length())
                        + " characters, received by " + model.text().receivedBy() + " on "
                        + Words.time(model.text().receivedAt()));
        add(pairs, "SHA-256 of it", model.text().sha256());
        add(pairs, "Assigned to", article.assignee());
        return pairs;
    }

    private void statements() {
        sheet.set(Chapter.STATEMENTS.heading());
        if (model.statements().isEmpty()) {
            sheet.set(new Paragraph(Run.of("No statement is marked.")));
        } else {
            Overview.set(model, sheet);
        }
        StatementChapter chapter = new StatementChapter(model.article().language(), sheet);
        model.statements().forEach(chapter::set);
        if (Chapter.RETRACTED.isIn(model)) {
            sheet.set(Chapter.RETRACTED.heading());
            sheet.set(new Paragraph(
                    Run.of("These were marked and then taken back. They count nowhere; they stay on record.")));
            model.retracted().forEach(chapter::set);
        }
    }

    static void add(List<Pair> pairs, String name, String words) {
        if (words != null) {
            pairs.add(new Pair(name, List.of(Run.of(words))));
        }
    }
}
