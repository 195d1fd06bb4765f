package dev.stet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.stet.report.model.CitationFact;
import dev.stet.report.model.CitationFact.Bearing;
import dev.stet.report.model.CoverageFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ReportModel.ArticleFact;
import dev.stet.report.model.ReportModel.Issue;
import dev.stet.report.model.ReportModel.LedgerFact;
import dev.stet.report.model.ReportModel.PersonFact;
import dev.stet.report.model.ScaleFact;
import dev.stet.report.model.ScaleFact.RatingFact;
import dev.stet.report.model.Segments;
import dev.stet.report.model.Segments.Mark;
import dev.stet.report.model.SourceFact;
import dev.stet.report.model.StatementFact;
import dev.stet.report.model.StatementFact.StageFact;
import dev.stet.report.model.StatementFact.Stamp;
import dev.stet.report.model.StatementFact.VerdictFact;
import dev.stet.report.model.TextFact;
import dev.stet.report.model.TextFact.PartText;
import dev.stet.shared.Digest;
import dev.stet.shared.TextSpan;

/** A report on paragraphs of 500 characters, its statements spread evenly, each with a verdict and two citations. */
public final class LongReport {
    private static final int PARAGRAPH = 500;
    private static final int MARKED = 40;
    private static final String WORDS =
            "In that week the council counted the votes for the harbour line, and the clerk wrote them down. ";
    private static final Stamp STAMP = new Stamp("Mira Okafor", Instant.parse("2026-11-20T12:00:00Z"));
    private static final RatingFact RATING =
            new RatingFact("supported", "supported", "✓", "ok", "The sources bear it out.");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private LongReport() {}

    public static ReportModel of(int characters, int statements) {
        String text = WORDS.repeat(characters / WORDS.length() + 1).substring(0, characters);
        int step = characters / statements;
        List<StatementFact> facts = IntStream.range(0, statements)
                .mapToObj(i -> statement(i + 1, i * step, text))
                .toList();
        List<Integer> numbers = facts.stream().map(StatementFact::number).toList();
        return new ReportModel(
                new Issue(1, STAMP.at(), STAMP.by(), "Reviewer", "Harbour Street Desk"),
                new ArticleFact(1, "A long article", null, null, null, null, "en", STAMP.at(), STAMP.by(), null),
                text(text, facts),
                facts,
                List.of(),
                List.of(source(1, numbers), source(2, numbers)),
                List.of(new ScaleFact(1, STAMP.at(), List.of(RATING))),
                new CoverageFact(0, 0, 0, characters, List.of(), List.of()),
                List.of(new PersonFact(STAMP.by(), "Reviewer", statements, 0, 0, 2 * statements, 0, statements, 0)),
                new LedgerFact(4L * statements, Digest.of("ledger").hex()));
    }

    private static TextFact text(String text, List<StatementFact> statements) {
        List<Mark> marks = statements.stream()
                .map(one -> new Mark(one.number(), new TextSpan(one.start(), one.end())))
                .toList();
        Segments segments = new Segments(text, marks, List.of());
        List<PartText> parts = IntStream.iterate(0, start -> start < text.length(), start -> start + PARAGRAPH)
                .mapToObj(start -> {
                    int end = Math.min(text.length(), start + PARAGRAPH);
                    return new PartText("paragraph", start, end, segments.in(new TextSpan(start, end)));
                })
                .toList();
        return new TextFact(1, Digest.of(text).hex(), text.length(), "paste", STAMP.at(), STAMP.by(), parts);
    }

    private static StatementFact statement(int number, int start, String text) {
        String wording = text.substring(start, start + MARKED);
        VerdictFact verdict = new VerdictFact(
                1,
                RATING.key(),
                RATING.label(),
                RATING.symbol(),
                RATING.tone(),
                "The minutes have the count of that week, and the clerk signed them.",
                wording,
                Digest.of(wording).hex(),
                true,
                1,
                STAMP);
        return new StatementFact(
                number,
                wording,
                start,
                start + MARKED,
                "number",
                null,
                0,
                STAMP,
                List.of(),
                new StageFact("checked", "checked", "✓", "ok"),
                null,
                verdict,
                List.of(),
                List.of(citation(1, Bearing.FOR, "supports", "✓"), citation(2, Bearing.AGAINST, "contradicts", "✗")),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static CitationFact citation(int number, Bearing bearing, String stance, String symbol) {
        return new CitationFact(
                number,
                number,
                "Minutes, volume " + number,
                "The votes of that week were counted twice, and both counts agree.",
                "p. 12",
                bearing,
                stance,
                symbol,
                "primary",
                "document",
                DAY,
                null,
                STAMP,
                null,
                Captured.exact(number));
    }

    private static SourceFact source(int number, List<Integer> statements) {
        return new SourceFact(
                number,
                number,
                "Minutes, volume " + number,
                "document",
                "Council",
                null,
                null,
                null,
                DAY,
                null,
                1,
                statements,
                List.of(Captured.FIRST));
    }
}
