package dev.stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.article.Aside;
import dev.stet.article.Coverage;
import dev.stet.article.Part;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Search;
import dev.stet.ledger.LedgerHead;
import dev.stet.people.Person;
import dev.stet.report.model.CoverageFact;
import dev.stet.report.model.CoverageFact.Stretch;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ReportModel.ArticleFact;
import dev.stet.report.model.ReportModel.Issue;
import dev.stet.report.model.ReportModel.LedgerFact;
import dev.stet.report.model.ScaleFact;
import dev.stet.report.model.Segments;
import dev.stet.report.model.Segments.Mark;
import dev.stet.report.model.StatementFact;
import dev.stet.report.model.TextFact;
import dev.stet.report.model.TextFact.PartText;
import dev.stet.report.quoted.QuotedReader;
import dev.stet.review.Standing;
import dev.stet.review.Verdict;
import dev.stet.shared.Digest;
import dev.stet.shared.TextSpan;

/** Reads an article and all that bears on it into a {@link ReportModel}: as many queries for two statements as for 2,000. */
final class ReportReader {
    private final Article article;
    private final Revision revision;
    private final List<Person> people;
    private final List<Statement> statements;
    private final Map<Integer, List<Placement>> placements;
    private final List<Aside> asides;
    private final Map<Integer, List<Citation>> citations;
    private final Map<Integer, List<Search>> searches;
    private final Map<Integer, Standing> standings;
    private final Map<Integer, List<Verdict>> verdicts;
    private final List<ScaleFact> scales;
    private final Kept kept;
    private final QuotedReader quoted;
    private final LedgerFact ledger;

    private ReportReader(Article article, LedgerFact ledger) {
        this.article = article;
        this.ledger = ledger;
        // Everybody at once, so that no name below is looked up one by one.
        people = Person.of(article.desk());
        scales = ScaleReader.read(article.desk());
        revision = Revision.current(article);
        statements = Statement.of(article);
        placements = group(Placement.of(article), Placement::statement);
        asides = Aside.of(revision);
        citations = group(Citation.of(article), Citation::statement);
        kept = new Kept(article);
        quoted = new QuotedReader(article);
        searches = group(Search.of(article), Search::statement);
        verdicts = group(Verdict.of(article), Verdict::statement);
        standings = Standing.of(article).stream()
                .collect(Collectors.toMap(one -> one.statement().number(), Function.identity()));
    }

    /** How many entries the article's desk has in its ledger now. */
    static long ledgerSize(long deskId) {
        LedgerHead head = LedgerHead.of(deskId);
        return head == null ? 0 : head.size();
    }

    /** Must be called in a transaction; {@code article} is loaded in it. */
    static ReportModel read(Article article, Issue issue) {
        LedgerHead head = LedgerHead.of(article.desk().id());
        LedgerFact ledger = head == null
                ? new LedgerFact(0, Digest.of(new byte[0]).hex())
                : new LedgerFact(head.size(), head.root().hex());
        return new ReportReader(article, ledger).model(issue);
    }

    private ReportModel model(Issue issue) {
        SourceList sources = new SourceList(kept);
        List<StatementFact> standing = new ArrayList<>();
        List<StatementFact> retracted = new ArrayList<>();
        for (Statement statement : statements) {
            (statement.isRetracted() ? retracted : standing).add(fact(statement, sources));
        }
        Segments segments = new Segments(revision.text(), marks(), standingAsides());
        return new ReportModel(
                issue,
                about(),
                text(segments),
                standing,
                retracted,
                sources.facts(),
                scales,
                coverage(segments),
                new Deeds(people, asides, statements, placements, citations, searches, verdicts).facts(),
                ledger);
    }

    private StatementFact fact(Statement statement, SourceList sources) {
        int number = statement.number();
        return new StatementReader(
                        statement,
                        placements.get(number),
                        standings.get(number),
                        verdicts.getOrDefault(number, List.of()),
                        citations.getOrDefault(number, List.of()),
                        searches.getOrDefault(number, List.of()),
                        sources,
                        kept,
                        quoted)
                .fact();
    }

    private ArticleFact about() {
        return new ArticleFact(
                article.id(),
                article.title(),
                article.byline(),
                article.outlet(),
                article.url(),
                article.publishedOn(),
                article.language(),
                article.receivedAt(),
                article.receivedBy().name(),
                article.assignee() == null ? null : article.assignee().name());
    }

    private TextFact text(Segments segments) {
        List<PartText> parts = new ArrayList<>();
        for (TypedStretch part : TypedStretch.all(revision, Part.of(revision))) {
            parts.add(new PartText(part.kind(), part.span().start(), part.span().end(), segments.in(part.span())));
        }
        return new TextFact(
                revision.number(),
                revision.digest().hex(),
                revision.length(),
                revision.medium(),
                revision.receivedAt(),
                revision.receivedBy().name(),
                parts);
    }

    private List<Mark> marks() {
        return statements.stream()
                .filter(statement -> !statement.isRetracted())
                .map(statement -> placements.get(statement.number()).get(0))
                .filter(placement -> placement.revision().id().equals(revision.id()))
                .map(placement -> new Mark(placement.statement().number(), placement.span()))
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::number))
                .toList();
    }

    private List<TextSpan> standingAsides() {
        return asides.stream()
                .filter(aside -> aside.retraction() == null)
                .map(Aside::span)
                .sorted()
                .toList();
    }

    private CoverageFact coverage(Segments segments) {
        Coverage coverage =
                Coverage.of(revision.text(), marks().stream().map(Mark::span).toList(), standingAsides());
        List<Stretch> gaps = coverage.gaps().stream()
                .map(gap -> new Stretch(gap.start(), gap.end(), segments.words(gap)))
                .toList();
        return new CoverageFact(
                coverage.percent(),
                coverage.statements(),
                coverage.asides(),
                coverage.unreviewed(),
                gaps,
                asides.stream().map(StatementReader::setAside).toList());
    }

    private static <T> Map<Integer, List<T>> group(List<T> list, Function<T, Statement> of) {
        return list.stream()
                .collect(Collectors.groupingBy(one -> of.apply(one).number(), TreeMap::new, Collectors.toList()));
    }
}
