package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.QuotedFact;
import dev.stet.report.model.QuotedFact.Look;
import dev.stet.report.sheet.Block.Item;

/** Whether words that a statement itself quotes stand in the copies of what is cited for it. */
final class QuotedLines {

    private QuotedLines() {}

    static Item item(QuotedFact quoted) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.emphasis("“" + quoted.words() + "”")));
        add(lines, quoted.best());
        quoted.others().forEach(look -> add(lines, look));
        return new Item(null, lines);
    }

    private static void add(List<List<Run>> lines, Look look) {
        boolean missed = look.outcome().equals("absent") || look.outcome().equals("altered");
        lines.add(List.of(
                Run.toned(look.outcome(), look.present() ? "ok" : missed ? "no" : "open"),
                Run.of((look.outcome().equals("absent") ? " from" : " in") + " capture " + look.capture() + " of “"
                        + look.source() + "”, " + Words.time(look.takenAt()) + ". " + look.sentence())));
        if (!look.changes().isEmpty()) {
            lines.add(QuotationLines.changes(look.changes()));
        }
    }
}
