package dev.stet.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.stet.report.model.CitationFact;
import dev.stet.report.model.CitationFact.Bearing;
import dev.stet.report.model.CoverageFact;
import dev.stet.report.model.CoverageFact.SetAside;
import dev.stet.report.model.CoverageFact.Stretch;
import dev.stet.report.model.QuotationFact;
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
import dev.stet.report.model.StatementFact.Adjustment;
import dev.stet.report.model.StatementFact.RetractionFact;
import dev.stet.report.model.StatementFact.SearchFact;
import dev.stet.report.model.StatementFact.StageFact;
import dev.stet.report.model.StatementFact.Stamp;
import dev.stet.report.model.StatementFact.VerdictFact;
import dev.stet.report.model.TextFact;
import dev.stet.report.model.TextFact.PartText;
import dev.stet.shared.Digest;
import dev.stet.shared.TextSpan;

/**
 * A small report with one of everything that a report can hold: nested and crossing marks, support and contradiction, a
 * verdict superseded, a statement to be checked again, something taken back, Hebrew, Arabic, an emoji, and a citation that
 * tries to be a formula.
 */
final class Samples {
    static final String HEADLINE = "Bridge over the Lahn to close for 28 months";
    static final String BODY = "The town council voted 19 to 11 to close the bridge, the oldest on the river. "
            + "Mayor Ilse Kern said the repair would cost 4.2 million euros. שלום, said a sign; another said مرحبا بكم. 🦊";
    static final String OPINION = "It is a sad day for the valley.";
    static final String TEXT = HEADLINE + "\n\n" + BODY + "\n\n" + OPINION;
    static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    static final Stamp NADIA = new Stamp("Nadia Okafor", Instant.parse("2026-11-19T09:30:00Z"));
    static final StageFact CHECKED = new StageFact("checked", "checked", "✓", "ok");
    static final StageFact AGAIN = new StageFact("re-check", "re-check", "↻", "again");
    static final StageFact UNREVIEWED = new StageFact("unreviewed", "unreviewed", "○", "open");
    static final StageFact IN_PROGRESS = new StageFact("in-progress", "in progress", "◔", "open");
    static final List<RatingFact> RATINGS = List.of(
            new RatingFact("supported", "supported", "✓", "ok", "The sources bear it out."),
            new RatingFact("supported-with-context", "supported with context", "◕", "ok", "With more to know."),
            new RatingFact("partly-supported", "partly supported", "◐", "partly", "A part of it."),
            new RatingFact("conflicting-evidence", "conflicting evidence", "⇄", "partly", "Sources disagree."),
            new RatingFact("contradicted", "contradicted", "✗", "no", "The sources say otherwise."),
            new RatingFact("outdated", "outdated", "◷", "no", "It was so once."),
            new RatingFact("unverifiable", "unverifiable", "?", "open", "Nothing within reach shows it."),
            new RatingFact("authors-word-only", "author's word only", "❝", "open", "Only the article says so."),
            new RatingFact("not-checkable", "not checkable", "∅", "quiet", "Not a matter of true or false."));

    private Samples() {}

    static ReportModel report() {
        return report(1);
    }

    static ReportModel report(int number) {
        List<StatementFact> standing = List.of(duration(), vote(), oldest(), crossing(), cost(), costIsTrue());
        return new ReportModel(
                new Issue(number, NOW, "Nadia Okafor", "Reviewer", "The Evening Ledger"),
                new ArticleFact(
                        7,
                        HEADLINE,
                        "Jo Lindt",
                        "Lahn Post",
                        "https://example.org/bridge?a=1&b=ü",
                        "2026-11",
                        "en",
                        NADIA.at(),
                        "Nadia Okafor",
                        null),
                text(standing),
                standing,
                List.of(retracted()),
                sources(),
                List.of(new ScaleFact(1, NADIA.at(), RATINGS)),
                coverage(),
                List.of(new PersonFact("Nadia Okafor", "Reviewer", 7, 1, 1, 5, 1, 5, 2)),
                new LedgerFact(31, Digest.of("ledger").hex()));
    }

    private static StatementFact duration() {
        List<CitationFact> cited = List.of(
                citation(1, 1, Bearing.FOR, "supports", "The closure lasts <28 months> & no longer."),
                citation(
                        2, 2, Bearing.AGAINST, "contradicts", "=HYPERLINK(\"http://evil.example\";\"thirty months\")"));
        VerdictFact earlier = verdict(1, 0, "One source says so.", "28 months");
        return statement(
                1,
                "28 months",
                "number",
                null,
                0,
                CHECKED,
                null,
                verdict(2, 3, "The decree says 28, the builder 30.", "28 months"),
                List.of(earlier),
                cited,
                List.of());
    }

    private static StatementFact vote() {
        return statement(
                2,
                "The town council voted 19 to 11 to close the bridge, the oldest on the river",
                "other",
                null,
                0,
                CHECKED,
                null,
                verdict(1, 0, "The minutes have the count.", "voted 19 to 11"),
                List.of(),
                List.of(citation(1, 1, Bearing.FOR, "supports", "19 to 11")),
                List.of());
    }

    private static StatementFact oldest() {
        return statement(
                3,
                "the oldest on the river",
                "superlative",
                null,
                0,
                IN_PROGRESS,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new SearchFact(
                        "the land register",
                        "a bridge before 1720",
                        LocalDate.of(2026, 11, 18),
                        "Pages before 1700 are lost.",
                        NADIA)));
    }

    private static StatementFact crossing() {
        return statement(
                4,
                "on the river. Mayor Ilse Kern",
                "name",
                null,
                0,
                AGAIN,
                "The words marked changed after the verdict.",
                verdict(1, 0, "She is.", "Mayor Ilse Kern"),
                List.of(),
                List.of(citation(1, 2, Bearing.AGAINST, "contradicts", null)),
                List.of());
    }

    private static StatementFact cost() {
        return statement(
                5,
                "said the repair would cost 4.2 million euros",
                "reported speech",
                "Ilse Kern",
                0,
                CHECKED,
                null,
                verdict(1, 6, "No recording.", "said the repair would cost 4.2 million euros"),
                List.of(),
                List.of(),
                List.of());
    }

    private static StatementFact costIsTrue() {
        return statement(
                6,
                "said the repair would cost 4.2 million euros",
                "other",
                "Ilse Kern",
                5,
                UNREVIEWED,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static StatementFact retracted() {
        StatementFact fact =
                statement(7, "sad day", "other", null, 0, UNREVIEWED, null, null, List.of(), List.of(), List.of());
        return new StatementFact(
                7,
                fact.wording(),
                fact.start(),
                fact.end(),
                "other",
                null,
                0,
                NADIA,
                List.of(),
                UNREVIEWED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new RetractionFact("An opinion, on reading again.", NADIA));
    }

    private static StatementFact statement(
            int number,
            String wording,
            String category,
            String speaker,
            int hangsOn,
            StageFact stage,
            String again,
            VerdictFact verdict,
            List<VerdictFact> before,
            List<CitationFact> cited,
            List<SearchFact> searches) {
        int start = TEXT.indexOf(wording);
        List<Adjustment> moved =
                number == 4 ? List.of(new Adjustment("Mayor Ilse Kern", "One word too few.", NADIA)) : List.of();
        List<CitationFact> withdrawn = number == 5
                ? List.of(taken(citation(1, 2, Bearing.FOR, "supports", "The builder's guess.")))
                : List.of();
        return new StatementFact(
                number,
                wording,
                start,
                start + wording.length(),
                category,
                speaker,
                hangsOn,
                NADIA,
                moved,
                stage,
                again,
                verdict,
                before,
                cited,
                withdrawn,
                searches,
                number == 2 ? List.of(QuotedSample.QUOTED) : List.of(),
                null);
    }

    static CitationFact citation(int number, int source, Bearing bearing, String stance, String excerpt) {
        String symbol = bearing == Bearing.FOR ? "✓" : "✗";
        return new CitationFact(
                number,
                source,
                source == 1 ? "Decree on the bridge" : "The builder's letter",
                excerpt,
                "p. 2 · Article 5",
                bearing,
                stance,
                symbol,
                "primary",
                "document",
                LocalDate.of(2026, 11, 18),
                number == 2 ? "+49 6421 12345 confirmed it" : null,
                NADIA,
                null,
                excerpt == null ? null : quotation(excerpt));
    }

    /** Of the first source two captures are kept; of the second none. */
    private static QuotationFact quotation(String excerpt) {
        if (excerpt.startsWith("The closure")) {
            return Captured.altered();
        }
        return excerpt.startsWith("19") ? Captured.lost() : null;
    }

    private static CitationFact taken(CitationFact of) {
        return new CitationFact(
                of.number(),
                of.source(),
                of.title(),
                of.excerpt(),
                of.locator(),
                of.bearing(),
                of.stance(),
                of.symbol(),
                of.directness(),
                of.basis(),
                of.accessedOn(),
                of.note(),
                of.cited(),
                new RetractionFact("It was about another bridge.", NADIA),
                of.quotation());
    }

    static VerdictFact verdict(int number, int rating, String rationale, String wording) {
        RatingFact of = RATINGS.get(rating);
        return new VerdictFact(
                number,
                of.key(),
                of.label(),
                of.symbol(),
                of.tone(),
                rationale,
                wording,
                Digest.of(wording).hex(),
                !wording.startsWith("voted") && !wording.startsWith("Mayor"),
                1,
                NADIA);
    }

    private static List<SourceFact> sources() {
        return List.of(
                new SourceFact(
                        1,
                        70,
                        "Decree on the bridge",
                        "law",
                        "Town of Marburg",
                        null,
                        "2026-10-01",
                        "https://example.org/decree",
                        LocalDate.of(2026, 11, 18),
                        null,
                        2,
                        List.of(1, 2),
                        List.of(Captured.FIRST, Captured.SECOND, Captured.SCAN)),
                new SourceFact(
                        2,
                        71,
                        "The builder's letter",
                        "document",
                        null,
                        "-Bau & Söhne",
                        null,
                        null,
                        null,
                        "Came by post.",
                        1,
                        List.of(1, 4),
                        List.of()));
    }

    private static TextFact text(List<StatementFact> statements) {
        Segments segments = segments(statements);
        List<PartText> parts = new ArrayList<>();
        String[] kinds = {"headline", "paragraph", "paragraph"};
        String[] words = {HEADLINE, BODY, OPINION};
        for (int i = 0; i < kinds.length; i++) {
            TextSpan span = span(words[i]);
            parts.add(new PartText(kinds[i], span.start(), span.end(), segments.in(span)));
        }
        return new TextFact(
                1,
                Digest.of(TEXT).hex(),
                TEXT.codePointCount(0, TEXT.length()),
                "paste",
                NADIA.at(),
                "Nadia Okafor",
                parts);
    }

    static Segments segments(List<StatementFact> statements) {
        List<Mark> marks = statements.stream()
                .map(one -> new Mark(one.number(), new TextSpan(one.start(), one.end())))
                .sorted(Comparator.comparing(Mark::span))
                .toList();
        return new Segments(TEXT, marks, List.of(span(OPINION)));
    }

    /** The words' first place, in code points. */
    static TextSpan span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new TextSpan(start, start + words.codePointCount(0, words.length()));
    }

    private static CoverageFact coverage() {
        TextSpan gap = span("שלום, said a sign; another said مرحبا بكم. 🦊");
        Stretch opinion = new Stretch(span(OPINION).start(), span(OPINION).end(), OPINION);
        return new CoverageFact(
                81,
                120,
                25,
                33,
                List.of(new Stretch(gap.start(), gap.end(), gap.in(TEXT))),
                List.of(new SetAside(opinion, "opinion", null, NADIA, null)));
    }
}
