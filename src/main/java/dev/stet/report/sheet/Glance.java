package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CoverageFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.Tallies;
import dev.stet.report.model.Tallies.Tally;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Paragraph;
import dev.stet.report.sheet.Block.Table;

/** The counts on the first page. */
record Glance(ReportModel model) {

    void set(Sheet sheet) {
        Tallies tallies = model.tallies();
        CoverageFact coverage = model.coverage();
        sheet.set(Chapter.GLANCE.heading());
        sheet.set(new Paragraph(Run.of(Words.count(model.statements().size(), "statement stands", "statements stand")
                + "; " + Words.count(model.retracted().size(), "was", "were") + " taken back. "
                + Words.count(tallies.citations(), "citation", "citations") + " from "
                + Words.count(model.sources().size(), "source", "sources") + ", of which "
                + Words.count(tallies.contrary(), "contradicts", "contradict") + " the statement it is cited for; "
                + Words.count(tallies.searches(), "search", "searches") + " found nothing.")));
        if (!model.statements().isEmpty()) {
            sheet.set(table("Statements by verdict", "Verdict", verdicts(tallies)));
            sheet.set(table("Statements by stage", "Stage", tallies.stages()));
        }
        sheet.set(new Paragraph(
                Run.strong("Coverage " + coverage.percent() + " %."),
                Run.of(" Of " + Words.count(coverage.total(), "character", "characters") + " other than white space, "
                        + Words.number(coverage.statements()) + " are in a statement, "
                        + Words.number(coverage.asides()) + " were set aside as not checkable, and "),
                Run.link(Words.number(coverage.unreviewed()) + " were looked at by nobody", Chapter.OPEN.link()),
                Run.of(".")));
    }

    private static List<Tally> verdicts(Tallies tallies) {
        List<Tally> all = new ArrayList<>(tallies.verdicts());
        if (tallies.unrated() > 0) {
            all.add(new Tally("none", "no verdict that holds", "○", "open", tallies.unrated()));
        }
        return all;
    }

    private static Table table(String caption, String head, List<Tally> tallies) {
        return new Table(
                caption,
                List.of(new Head(head, 10, false), new Head("Statements", 5, true)),
                tallies.stream()
                        .map(tally -> List.of(
                                List.of(Run.toned(tally.symbol() + " " + tally.label(), tally.tone())),
                                List.of(Run.of(Words.number(tally.count())))))
                        .toList());
    }
}
