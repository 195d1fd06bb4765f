package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.SourceFact;
import dev.stet.report.sheet.Block.Item;
import dev.stet.report.sheet.Block.Items;
import dev.stet.report.sheet.Block.Paragraph;

/** The numbered list of sources. */
record SourceChapter(ReportModel model) {

    void set(Sheet sheet) {
        sheet.set(Chapter.SOURCES.heading());
        if (model.sources().isEmpty()) {
            sheet.set(new Paragraph(Run.of("No source is cited.")));
            return;
        }
        sheet.set(new Items(model.sources().stream().map(SourceChapter::item).toList()));
    }

    private static Item item(SourceFact source) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.strong("[" + source.number() + "] " + source.title())));
        lines.add(List.of(Run.of(Stream.of(source.author(), source.publisher(), source.kind(), source.publishedOn())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")))));
        if (source.url() != null) {
            lines.add(List.of(Run.link(source.url(), source.url())));
        }
        if (source.accessedOn() != null) {
            lines.add(List.of(Run.of("Looked at on " + Words.day(source.accessedOn()))));
        }
        CitationLines.note(lines, source.note());
        if (source.edition() > 1) {
            lines.add(List.of(Run.quiet(
                    "What is known of it was corrected " + Words.count(source.edition() - 1L, "time", "times") + ".")));
        }
        source.captures().forEach(capture -> captured(lines, capture));
        lines.add(usedBy(source));
        return new Item("source-" + source.number(), lines);
    }

    private static void captured(List<List<Run>> lines, CaptureFact capture) {
        String kept = "Capture " + capture.number() + ", kept on " + Words.time(capture.takenAt()) + " by "
                + capture.takenBy() + ": " + capture.method() + ", " + capture.mediaType() + ", "
                + Words.count(capture.length(), "byte", "bytes") + "; " + capture.reading()
                + (capture.reader() == null ? "" : " by " + capture.reader()) + ".";
        lines.add(List.of(Run.of(kept), Run.quiet(" SHA-256 " + capture.sha256())));
    }

    private static List<Run> usedBy(SourceFact source) {
        if (source.statements().isEmpty()) {
            return List.of(Run.quiet("Used by no statement that stands."));
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.quiet(source.statements().size() == 1 ? "Used by statement " : "Used by statements "));
        for (int number : source.statements()) {
            if (runs.size() > 1) {
                runs.add(Run.quiet(", "));
            }
            runs.add(Run.link(String.valueOf(number), "#statement-" + number));
        }
        return runs;
    }
}
