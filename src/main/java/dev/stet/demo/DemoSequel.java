package dev.stet.demo;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.stet.article.StatementDesk;
import dev.stet.citation.CitationDesk;
import dev.stet.people.Person;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.text.NormalText;

/** What was taken back, moved or corrected in the demo world. */
@ApplicationScoped
class DemoSequel {

    /** A span that was marked and never adjusted, a source that was added and never corrected. */
    private static final int FIRST = 1;

    @Inject
    StatementDesk statements;

    @Inject
    CitationDesk citations;

    @Inject
    SourceDesk sources;

    void tell(Script.Sequel event, DemoWorld.Told told, Instant at) {
        Person by = told.cast().person(event.by());
        Long article = told.articles().get(event.file());
        if (event.adjusted() != null) {
            String text = NormalText.of(told.text(event), "text").text();
            TextSpan span = DemoArticles.find(event.adjusted(), text);
            statements.adjust(article, event.statement(), span, FIRST, event.reason(), by, at);
        } else if (event.citation() != null) {
            citations.retract(article, event.statement(), event.citation(), event.reason(), by, at);
        } else {
            Source source = told.cast().sources().get(event.source());
            sources.correct(source.id(), better(source, event.author()), FIRST, event.reason(), by, at);
        }
    }

    private static SourceFacts better(Source source, String author) {
        return new SourceFacts(
                source.title(),
                source.kind(),
                source.publisher(),
                author,
                source.publishedOn(),
                source.url(),
                source.accessedOn(),
                source.note());
    }
}
