package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.StatementFact;
import dev.stet.report.model.StatementFact.Adjustment;
import dev.stet.report.model.StatementFact.SearchFact;
import dev.stet.report.model.StatementFact.VerdictFact;
import dev.stet.report.sheet.Block.Heading;
import dev.stet.report.sheet.Block.Item;
import dev.stet.report.sheet.Block.Items;
import dev.stet.report.sheet.Block.Pair;
import dev.stet.report.sheet.Block.Pairs;
import dev.stet.report.sheet.Block.Paragraph;
import dev.stet.report.sheet.Block.Quotation;

/** What is known of one statement. */
record StatementChapter(String language, Sheet sheet) {

    void set(StatementFact statement) {
        String id = "statement-" + statement.number();
        List<Run> heading = new ArrayList<>(List.of(Run.of("Statement " + statement.number() + " ")));
        heading.add(
                statement.isRetracted()
                        ? Run.quiet("taken back")
                        : Run.toned(statement.symbol() + " " + statement.outcome(), statement.tone()));
        sheet.set(new Heading(3, id, heading));
        sheet.set(new Quotation(language, List.of(Run.of(statement.wording()))));
        sheet.set(new Pairs(facts(statement)));
        items(
                statement.quoted().stream().map(QuotedLines::item).toList(),
                "What it quotes, looked for in what is cited");
        if (statement.citations().isEmpty()) {
            sheet.set(new Paragraph(Run.quiet("No source is cited for it.")));
        } else {
            items(statement.citations().stream().map(CitationLines::item).toList(), "Citations");
        }
        items(statement.searches().stream().map(StatementChapter::search).toList(), "Searches that found nothing");
        items(statement.withdrawn().stream().map(CitationLines::item).toList(), "Citations taken back");
        items(
                statement.superseded().stream()
                        .map(StatementChapter::superseded)
                        .toList(),
                "Earlier verdicts, superseded");
    }

    private static List<Pair> facts(StatementFact statement) {
        List<Pair> pairs = new ArrayList<>();
        if (statement.isRetracted()) {
            ReportSheets.add(pairs, "Taken back", statement.retraction().reason());
            ReportSheets.add(pairs, "By", Words.stamp(statement.retraction().made()));
        }
        if (statement.recheckReason() != null) {
            ReportSheets.add(pairs, "Check again", statement.recheckReason());
        }
        if (statement.verdict() != null) {
            verdict(pairs, statement);
        }
        ReportSheets.add(pairs, "Category", statement.category());
        ReportSheets.add(pairs, "Speaker", statement.speaker());
        if (statement.hangsOn() > 0) {
            pairs.add(new Pair(
                    "Hangs on",
                    List.of(
                            Run.link("statement " + statement.hangsOn(), "#statement-" + statement.hangsOn()),
                            Run.of(", which asks whether it was said; this one asks whether it is true"))));
        }
        ReportSheets.add(
                pairs,
                "Stage",
                statement.stage().symbol() + " " + statement.stage().label());
        ReportSheets.add(pairs, "Marked by", Words.stamp(statement.marked()));
        ReportSheets.add(
                pairs,
                "Stands at",
                "characters " + Words.number(statement.start()) + " to " + Words.number(statement.end())
                        + " of the text");
        for (Adjustment adjustment : statement.adjustments()) {
            ReportSheets.add(
                    pairs,
                    "Mark moved",
                    "from “" + Words.brief(adjustment.from()) + "”: " + adjustment.reason() + " ("
                            + Words.stamp(adjustment.made()) + ")");
        }
        return pairs;
    }

    private static void verdict(List<Pair> pairs, StatementFact statement) {
        VerdictFact verdict = statement.verdict();
        pairs.add(new Pair(
                "Verdict",
                List.of(
                        Run.toned(verdict.symbol() + " " + verdict.label(), verdict.tone()),
                        Run.of(statement.isRated() ? "" : ", which no longer holds"))));
        ReportSheets.add(pairs, "Because", verdict.rationale());
        ReportSheets.add(pairs, "Given by", Words.stamp(verdict.given()) + ", under scale version " + verdict.scale());
        if (!verdict.current()) {
            ReportSheets.add(
                    pairs, "Words rated", "“" + verdict.wording() + "” – other words than those that are marked now");
        }
    }

    private void items(List<Item> items, String name) {
        if (!items.isEmpty()) {
            sheet.set(new Paragraph(Run.strong(name)));
            sheet.set(new Items(items));
        }
    }

    private static Item search(SearchFact search) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.of("Searched " + search.place() + " for " + search.sought() + " on "
                + Words.day(search.searchedOn()) + ": found nothing.")));
        CitationLines.note(lines, search.note());
        lines.add(List.of(Run.quiet(Words.stamp(search.recorded()))));
        return new Item(null, lines);
    }

    private static Item superseded(VerdictFact verdict) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(
                Run.toned(verdict.symbol() + " " + verdict.label(), verdict.tone()),
                Run.of(" – " + verdict.rationale())));
        if (!verdict.current()) {
            lines.add(List.of(Run.of("Given to the words “" + verdict.wording() + "”.")));
        }
        lines.add(List.of(Run.quiet(Words.stamp(verdict.given()) + ", under scale version " + verdict.scale())));
        return new Item(null, lines);
    }
}
