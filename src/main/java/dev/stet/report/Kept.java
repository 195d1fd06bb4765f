package dev.stet.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.runtime.annotations.RegisterForReflection;

import dev.stet.article.Article;
import dev.stet.citation.Citation;
import dev.stet.citation.TestedQuotation;
import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.QuotationFact.Difference;
import dev.stet.report.model.QuotationFact.Earlier;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;
import dev.stet.text.quotation.Outcome;

/** What is kept of the sources of an article, and where cited words stand in it. Read in four queries. */
final class Kept {
    private static final String OF_ITS_SOURCES =
            " in (select c.source.id from Citation c where c.statement.article = ?1)";

    private final Map<Long, CaptureFact> facts = new HashMap<>();
    private final Map<Long, List<Capture>> captures;
    private final Map<Long, List<TestedQuotation>> tests;
    private final Passages passages;

    /** From which reader a capture's text is. */
    @RegisterForReflection
    record Taken(Long capture, String digest, String reader) {}

    /** Sources and people of the article are loaded already, so that none is looked up one by one. */
    Kept(Article article) {
        List<Capture> all = captures(article);
        Map<Long, Taken> texts = CaptureText.<CaptureText>find(
                        "select t.capture.id, t.digest, t.reader from CaptureText t where t.capture.source.id"
                                + OF_ITS_SOURCES,
                        article)
                .project(Taken.class)
                .stream()
                .collect(Collectors.toMap(Taken::capture, Function.identity()));
        all.forEach(capture -> facts.put(capture.id(), fact(capture, texts.get(capture.id()))));
        captures = all.stream()
                .collect(Collectors.groupingBy(capture -> capture.source().id()));
        tests = TestedQuotation.of(article).stream()
                .collect(Collectors.groupingBy(test -> test.citation().id()));
        passages = new Passages(
                article, tests.values().stream().map(of -> of.get(0)).toList());
    }

    /** Of all sources that are cited in an article, by source and number. */
    static List<Capture> captures(Article article) {
        return Capture.list(
                "from Capture k join fetch k.blob join fetch k.takenBy where k.source.id" + OF_ITS_SOURCES
                        + " order by k.source.id, k.number",
                article);
    }

    /** By number. */
    List<CaptureFact> of(Source source) {
        return captures.getOrDefault(source.id(), List.of()).stream()
                .map(capture -> facts.get(capture.id()))
                .toList();
    }

    /** Null where nothing is quoted, or no copy kept. */
    QuotationFact of(Citation citation) {
        List<TestedQuotation> newestFirst = tests.getOrDefault(citation.id(), List.of());
        if (!newestFirst.isEmpty()) {
            return tested(newestFirst);
        }
        List<CaptureFact> copies = citation.excerpt() == null ? List.of() : of(citation.source());
        return copies.isEmpty() ? null : untested(copies.get(copies.size() - 1));
    }

    private QuotationFact tested(List<TestedQuotation> newestFirst) {
        TestedQuotation test = newestFirst.get(0);
        TextSpan span = test.span();
        return new QuotationFact(
                test.outcome().label(),
                test.outcome().isPresent(),
                test.outcome().sentence(),
                facts.get(test.capture().id()),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                test.changes().stream()
                        .map(change -> new Difference(change.kind().key(), change.words()))
                        .toList(),
                test.normalisation(),
                test.testedAt(),
                passages.of(test),
                newestFirst.subList(1, newestFirst.size()).stream()
                        .sorted((one, other) ->
                                one.capture().number() - other.capture().number())
                        .map(Kept::earlier)
                        .toList());
    }

    private static Earlier earlier(TestedQuotation test) {
        Capture capture = test.capture();
        return new Earlier(
                test.outcome().label(),
                capture.number(),
                capture.takenAt(),
                capture.digest().hex());
    }

    /** There is a copy, and no text of it to look into: no absence. */
    private static QuotationFact untested(CaptureFact newest) {
        String sentence = newest.remark() == null ? "It was not looked for in this capture." : newest.remark();
        return new QuotationFact(
                Outcome.NO_TEXT.label(),
                false,
                sentence,
                newest,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static CaptureFact fact(Capture capture, Taken text) {
        return new CaptureFact(
                capture.number(),
                capture.takenAt(),
                capture.takenBy().name(),
                capture.method().label(),
                capture.mediaType(),
                capture.digest().hex(),
                capture.blob().length(),
                capture.reading().label(),
                capture.readingNote(),
                text == null ? null : text.reader(),
                text == null ? null : text.digest());
    }
}
