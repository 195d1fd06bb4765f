package dev.stet.citation;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.article.reference.Reference;
import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.Refused;
import dev.stet.source.Source;

/** Ties statements to sources, and records searches that found nothing. */
@ApplicationScoped
public class CitationDesk {

    @Inject
    Ledger ledger;

    @Inject
    QuotationDesk quotations;

    @Inject
    Event<EvidenceChanged> changed;

    @Transactional
    public Citation cite(
            long articleId, int statementNumber, long sourceId, CitationFacts facts, Person by, Instant now) {
        return cite(articleId, statementNumber, sourceId, facts, null, by, now);
    }

    /** @param reference what the article itself refers to at the place and is taken up so; or null */
    @Transactional
    public Citation cite(
            long articleId,
            int statementNumber,
            long sourceId,
            CitationFacts said,
            Reference reference,
            Person by,
            Instant now) {
        Statement statement = standing(articleId, statementNumber, by);
        if (reference != null && !reference.isAt(Placement.inForce(statement).span())) {
            throw new Refused(
                    "", "The article cites that elsewhere, not at this statement. Cite the source by itself.");
        }
        Source source = Source.of(by.desk(), sourceId);
        CitationFacts facts = said.within(source);
        Citation citation = new Citation(statement, Citation.lastNumber(statement) + 1, source, facts, by, now);
        citation.takesUp(reference);
        citation.persist();
        Map<String, String> known = new TreeMap<>(facts.known());
        known.put("statement", Integer.toString(statementNumber));
        known.put("source", source.title());
        if (reference != null) {
            known.put("reference", reference.subject().label());
        }
        ledger.append(by.actor(), Action.CITATION_ADDED, citation.subject(), known, now);
        quotations.test(citation, now);
        announce(statement, now);
        return citation;
    }

    /** Takes a citation back; it stays readable with the reason. */
    @Transactional
    public Citation retract(long articleId, int statementNumber, int number, String reason, Person by, Instant now) {
        Statement statement = standing(articleId, statementNumber, by);
        Citation citation = Citation.of(statement, number);
        Retraction retraction = citation.retract(reason, by, now);
        Map<String, String> facts = Map.of("reason", retraction.reason());
        ledger.append(by.actor(), Action.CITATION_RETRACTED, citation.subject(), facts, now);
        announce(statement, now);
        return citation;
    }

    @Transactional
    public Search record(long articleId, int statementNumber, SearchFacts facts, Person by, Instant now) {
        Statement statement = standing(articleId, statementNumber, by);
        Search search = new Search(statement, facts, by, now);
        search.persist();
        ledger.append(by.actor(), Action.SEARCH_RECORDED, statement.subject(), facts.known(), now);
        announce(statement, now);
        return search;
    }

    private static Statement standing(long articleId, int number, Person by) {
        Statement statement = Statement.locked(Article.of(by.desk(), articleId), number);
        statement.requireStanding();
        return statement;
    }

    private void announce(Statement statement, Instant now) {
        changed.fire(new EvidenceChanged(statement, Evidence.of(statement), now));
    }
}
