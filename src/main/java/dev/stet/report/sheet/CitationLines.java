package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CitationFact;
import dev.stet.report.model.StatementFact.RetractionFact;
import dev.stet.report.sheet.Block.Item;

/** A citation as an item of a list: support and contradiction in the very same form. */
final class CitationLines {
    private CitationLines() {}

    static Item item(CitationFact citation) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(
                Run.toned(citation.symbol() + " " + citation.stance(), tone(citation)),
                Run.of(": "),
                Run.link("[" + citation.source() + "] " + citation.title(), "#source-" + citation.source())));
        if (citation.excerpt() == null) {
            lines.add(List.of(Run.quiet("No passage quoted.")));
        } else {
            lines.add(List.of(Run.emphasis("“" + citation.excerpt() + "”")));
        }
        QuotationLines.add(lines, citation);
        lines.add(List.of(Run.quiet(circumstances(citation))));
        note(lines, citation.note());
        takenBack(lines, citation.retraction());
        lines.add(List.of(Run.quiet("Cited by " + Words.stamp(citation.cited()))));
        return new Item(null, lines, QuotationLines.passage(citation.quotation()));
    }

    private static String circumstances(CitationFact citation) {
        List<String> words = new ArrayList<>();
        if (!citation.locator().isEmpty()) {
            words.add(citation.locator());
        }
        words.add(citation.directness());
        words.add(citation.basis());
        if (citation.accessedOn() != null) {
            words.add("looked at on " + Words.day(citation.accessedOn()));
        }
        return String.join(" · ", words);
    }

    static void note(List<List<Run>> lines, String note) {
        if (note != null) {
            lines.add(List.of(Run.of("Note: " + note)));
        }
    }

    /** Nothing where it stands. */
    static void takenBack(List<List<Run>> lines, RetractionFact retraction) {
        if (retraction != null) {
            lines.add(List.of(
                    Run.strong("Taken back: "),
                    Run.of(retraction.reason() + " (" + Words.stamp(retraction.made()) + ")")));
        }
    }

    private static String tone(CitationFact citation) {
        return switch (citation.bearing()) {
            case FOR -> "ok";
            case AGAINST -> "no";
            case NEITHER -> "quiet";
        };
    }
}
