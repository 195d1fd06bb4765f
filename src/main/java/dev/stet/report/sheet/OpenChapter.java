package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CoverageFact.SetAside;
import dev.stet.report.model.CoverageFact.Stretch;
import dev.stet.report.model.OpenPoint;
import dev.stet.report.model.ReportModel;
import dev.stet.report.sheet.Block.Heading;
import dev.stet.report.sheet.Block.Item;
import dev.stet.report.sheet.Block.Items;
import dev.stet.report.sheet.Block.Paragraph;

/** What is not settled, what nobody has looked at, and what was set aside. */
record OpenChapter(ReportModel model) {

    void set(Sheet sheet) {
        sheet.set(Chapter.OPEN.heading());
        List<OpenPoint> points = model.openPoints();
        list(sheet, points.stream().map(OpenChapter::point).toList(), "No statement is open.");
        sheet.set(new Heading(3, "unreviewed", "Looked at by nobody"));
        List<Stretch> gaps = model.coverage().gaps();
        list(sheet, gaps.stream().map(OpenChapter::gap).toList(), "Every word is in a statement or was set aside.");
        sheet.set(new Heading(3, "asides", "Set aside as not checkable"));
        List<SetAside> asides = model.coverage().setAside();
        list(sheet, asides.stream().map(OpenChapter::aside).toList(), "Nothing was set aside.");
    }

    private static void list(Sheet sheet, List<Item> items, String none) {
        sheet.set(items.isEmpty() ? new Paragraph(Run.of(none)) : new Items(items));
    }

    private static Item point(OpenPoint point) {
        return new Item(
                null,
                List.of(List.of(
                        Run.link("Statement " + point.statement(), "#statement-" + point.statement()),
                        Run.of(": " + point.words()))));
    }

    private static Item gap(Stretch gap) {
        return new Item(null, List.of(List.of(Run.of(gap.text()), Run.quiet(" " + where(gap)))));
    }

    private static Item aside(SetAside aside) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(
                Run.of(Words.capital(aside.kind()) + ": “" + aside.stretch().text() + "” "),
                Run.quiet(where(aside.stretch()))));
        CitationLines.note(lines, aside.note());
        CitationLines.takenBack(lines, aside.retraction());
        lines.add(List.of(Run.quiet("Set aside by " + Words.stamp(aside.set()))));
        return new Item(null, lines);
    }

    private static String where(Stretch stretch) {
        return "(characters " + Words.number(stretch.start()) + " to " + Words.number(stretch.end()) + ")";
    }
}
