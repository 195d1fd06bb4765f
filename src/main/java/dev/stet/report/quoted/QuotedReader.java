package dev.stet.report.quoted;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.citation.quoted.OwnWords;
import dev.stet.citation.quoted.TestedWords;
import dev.stet.report.model.QuotationFact.Difference;
import dev.stet.report.model.QuotedFact;
import dev.stet.report.model.QuotedFact.Look;

/** What the statements of an article quote themselves, and what became of it. Read in one query. */
public final class QuotedReader {

    private final Map<Long, List<TestedWords>> tests;

    public QuotedReader(Article article) {
        tests = TestedWords.of(article).stream()
                .collect(Collectors.groupingBy(test -> test.statement().id()));
    }

    /** In the order of its words; empty where it quotes nothing or nothing was looked for. */
    public List<QuotedFact> of(Statement statement) {
        return OwnWords.of(tests.getOrDefault(statement.id(), List.of())).stream()
                .map(QuotedReader::fact)
                .toList();
    }

    private static QuotedFact fact(OwnWords own) {
        return new QuotedFact(
                own.words(),
                own.best().quoted().start(),
                own.best().quoted().end(),
                look(own.best()),
                own.others().stream().map(QuotedReader::look).toList());
    }

    private static Look look(TestedWords test) {
        return new Look(
                test.outcome().label(),
                test.outcome().isPresent(),
                test.times(),
                test.sentence(),
                test.capture().source().title(),
                test.capture().number(),
                test.capture().takenAt(),
                test.capture().digest().hex(),
                test.span() == null ? null : test.span().start(),
                test.span() == null ? null : test.span().end(),
                test.changes().stream()
                        .map(change -> new Difference(change.kind().key(), change.words()))
                        .toList(),
                test.normalisation(),
                test.testedAt());
    }
}
