package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CitationFact.Bearing;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.StatementFact;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Table;

/** The fact table: one row for each statement that stands. */
final class Overview {
    private static final List<Head> HEADS = List.of(
            new Head("No.", 2, true),
            new Head("Statement", 12, false),
            new Head("Outcome", 6, false),
            new Head("For", 2, true),
            new Head("Against", 3, true),
            new Head("Rated by", 5, false));

    private Overview() {}

    static void set(ReportModel model, Sheet sheet) {
        sheet.set(new Table(
                "All statements; “for” and “against” count the citations that support and contradict",
                HEADS,
                model.statements().stream().map(Overview::row).toList()));
    }

    private static List<List<Run>> row(StatementFact statement) {
        String by = statement.isRated() ? statement.verdict().given().by() : "–";
        List<List<Run>> row = new ArrayList<>();
        row.add(List.of(Run.link(String.valueOf(statement.number()), "#statement-" + statement.number())));
        row.add(List.of(Run.of(Words.brief(statement.wording()))));
        row.add(List.of(Run.toned(statement.symbol() + " " + statement.outcome(), statement.tone())));
        row.add(List.of(Run.of(String.valueOf(statement.count(Bearing.FOR)))));
        row.add(List.of(Run.of(String.valueOf(statement.count(Bearing.AGAINST)))));
        row.add(List.of(Run.of(by)));
        return row;
    }
}
