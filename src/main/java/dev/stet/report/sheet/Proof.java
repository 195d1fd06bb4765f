package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ReportModel.PersonFact;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Pair;
import dev.stet.report.sheet.Block.Pairs;
import dev.stet.report.sheet.Block.Paragraph;
import dev.stet.report.sheet.Block.Table;

/** Who did it, and by what a stranger can check that nothing was changed. */
record Proof(ReportModel model) {
    private static final List<Head> HEADS = List.of(
            new Head("Name", 6, false),
            new Head("Role", 4, false),
            new Head("Marked", 3, true),
            new Head("Moved", 3, true),
            new Head("Set aside", 3, true),
            new Head("Cited", 2, true),
            new Head("Searched", 4, true),
            new Head("Rated", 2, true),
            new Head("Took back", 3, true));

    void set(Sheet sheet) {
        sheet.set(Chapter.PEOPLE.heading());
        if (model.people().isEmpty()) {
            sheet.set(new Paragraph(Run.of("Nobody has worked on it yet.")));
        } else {
            sheet.set(new Table(
                    "Who did how much; what was taken back later counts as well",
                    HEADS,
                    model.people().stream().map(Proof::row).toList()));
        }
        sheet.set(Chapter.PROOF.heading());
        List<Pair> pairs = new ArrayList<>();
        ReportSheets.add(pairs, "Text", "SHA-256 " + model.text().sha256());
        ReportSheets.add(pairs, "Ledger", Words.count(model.ledger().size(), "entry", "entries"));
        ReportSheets.add(pairs, "Merkle root", model.ledger().root());
        sheet.set(new Pairs(pairs));
        sheet.set(
                new Paragraph(Run.of("The ledger of the desk records every act, and its root (RFC 6962, SHA-256) stands"
                        + " for all entries up to then. Whoever has this report can later ask for the entries and see whether"
                        + " they still give this root.")));
        if (model.issue().isIssued()) {
            sheet.set(new Paragraph(Run.of(
                    "The entry that records the issue of this report names the SHA-256 of each of" + " its files.")));
        }
    }

    private static List<List<Run>> row(PersonFact person) {
        List<List<Run>> row = new ArrayList<>();
        row.add(List.of(Run.of(person.name())));
        row.add(List.of(Run.of(person.role())));
        for (int count : new int[] {
            person.marked(),
            person.placed(),
            person.setAside(),
            person.cited(),
            person.searched(),
            person.rated(),
            person.tookBack()
        }) {
            row.add(List.of(Run.of(String.valueOf(count))));
        }
        return row;
    }
}
