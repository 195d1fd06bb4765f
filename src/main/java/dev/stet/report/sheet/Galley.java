package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.report.model.ReportModel;
import dev.stet.report.model.Segment;
import dev.stet.report.model.StatementFact;
import dev.stet.report.model.TextFact.PartText;
import dev.stet.report.sheet.Block.Note;
import dev.stet.report.sheet.Block.Paragraph;
import dev.stet.report.sheet.Block.Passage;
import dev.stet.report.sheet.Run.Manner;

/** The annotated copy: the whole text with its marks, and what became of each beside it. */
final class Galley {
    private final ReportModel model;
    private final Map<Integer, StatementFact> statements = new HashMap<>();

    Galley(ReportModel model) {
        this.model = model;
        model.statements().forEach(statement -> statements.put(statement.number(), statement));
    }

    void set(Sheet sheet) {
        sheet.set(Chapter.COPY.heading());
        sheet.set(new Paragraph(
                Run.of("The text as it was checked. Each statement is underlined and numbered where it ends;"
                        + " where statements overlap, a bracket with the number shows where each begins. Words set in"),
                Run.of(" "),
                new Run("grey italics", Manner.ASIDE, null, null),
                Run.of(" were set aside as not checkable. Words that are neither were looked at by nobody.")));
        for (PartText part : model.text().parts()) {
            sheet.set(passage(part));
        }
    }

    private Passage passage(PartText part) {
        List<Run> runs = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Segment segment : part.segments()) {
            segment.opens().forEach(number -> runs.add(raised("[" + number, number)));
            runs.add(words(segment));
            for (int number : segment.closes()) {
                StatementFact statement = statements.get(number);
                runs.add(raised(number + statement.symbol(), number));
                notes.add(new Note(runs.size() - 1, note(statement)));
            }
        }
        return new Passage(part.kind(), model.article().language(), runs, notes);
    }

    private Run words(Segment segment) {
        if (segment.isMarked()) {
            String tone = statements.get(segment.narrowest()).tone();
            return new Run(segment.text(), Manner.MARKED, tone, null);
        }
        return segment.aside() ? new Run(segment.text(), Manner.ASIDE, null, null) : Run.of(segment.text());
    }

    private Run raised(String words, int number) {
        return new Run(words, Manner.RAISED, statements.get(number).tone(), "#statement-" + number);
    }

    private static List<Run> note(StatementFact statement) {
        List<Run> note = new ArrayList<>();
        note.add(Run.link(String.valueOf(statement.number()), "#statement-" + statement.number()));
        note.add(Run.toned(" " + statement.symbol() + " " + statement.outcome(), statement.tone()));
        if (statement.isRated()) {
            note.add(Run.quiet(" " + Words.brief(statement.verdict().rationale())));
        } else if (statement.recheckReason() != null) {
            note.add(Run.quiet(" " + statement.recheckReason()));
        }
        return note;
    }
}
