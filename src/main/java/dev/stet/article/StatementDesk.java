package dev.stet.article;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.TextSpan;
import dev.stet.shared.Typed;

/** Marks statements, moves and retracts them, and sets passages aside. */
@ApplicationScoped
public class StatementDesk {

    private static final int NOTE = 1000;

    /** Announced within the transaction that takes a statement back. */
    public record Retracted(Statement statement) {}

    @Inject
    Ledger ledger;

    @Inject
    Event<StatementMarked> marked;

    @Inject
    Event<StatementAdjusted> adjusted;

    @Inject
    Event<Retracted> retracted;

    /**
     * Marks a statement in the article's current revision; where the facts ask for it, a second one that hangs on it.
     *
     * @param start in code points, of the current revision's text
     * @param end in code points, exclusive
     * @return the first statement
     * @throws dev.stet.shared.Refused where the span is none that can be marked
     */
    @Transactional
    public Statement mark(long articleId, int start, int end, StatementFacts facts, Person by, Instant now) {
        Article article = Article.locked(by.desk(), articleId);
        Revision revision = Revision.current(article);
        TextSpan span = revision.markable(start, end);
        Statement statement = markOne(new Statement(article, facts, null, by, now), revision, span, by, now);
        if (facts.askWhetherTrue()) {
            markOne(new Statement(article, facts.ofTheTruth(), statement, by, now), revision, span, by, now);
        }
        return statement;
    }

    private Statement markOne(Statement statement, Revision revision, TextSpan span, Person by, Instant now) {
        statement.persist();
        Placement placement = statement.place(revision, span, null, by, now);
        placement.persist();
        Map<String, String> facts = where(placement);
        facts.put("category", statement.category().key());
        if (statement.speaker() != null) {
            facts.put("speaker", statement.speaker());
        }
        if (statement.hangsOn() != null) {
            facts.put("hangsOn", Integer.toString(statement.hangsOn().number()));
        }
        ledger.append(by.actor(), Action.STATEMENT_MARKED, statement.subject(), facts, now);
        marked.fire(new StatementMarked(statement, placement, now));
        return statement;
    }

    /**
     * Moves a statement's span.
     *
     * @param seen the number of the placement that the person saw
     * @throws dev.stet.shared.Outdated if somebody adjusted it since
     */
    @Transactional
    public Placement adjust(long articleId, int number, TextSpan to, int seen, String reason, Person by, Instant now) {
        String why = Typed.neededText(reason, "reason", NOTE, "Say why: the old span stays on record with the reason.");
        Article article = Article.locked(by.desk(), articleId);
        Statement statement = Statement.locked(article, number);
        Revision revision = Revision.current(article);
        TextSpan span = revision.markable(to.start(), to.end());
        Placement placement = statement.adjust(revision, span, seen, why, by, now);
        placement.persist();
        Map<String, String> facts = where(placement);
        facts.put("reason", why);
        ledger.append(by.actor(), Action.STATEMENT_ADJUSTED, statement.subject(), facts, now);
        adjusted.fire(new StatementAdjusted(statement, placement, now));
        return placement;
    }

    /** Takes a statement back; its number stays taken. */
    @Transactional
    public Statement retract(long articleId, int number, String reason, Person by, Instant now) {
        Statement statement = Statement.locked(Article.of(by.desk(), articleId), number);
        Retraction retraction = statement.retract(reason, by, now);
        Map<String, String> facts = Map.of("reason", retraction.reason());
        ledger.append(by.actor(), Action.STATEMENT_RETRACTED, statement.subject(), facts, now);
        retracted.fire(new Retracted(statement));
        return statement;
    }

    /** Declares a span of the current revision not checkable. */
    @Transactional
    public Aside setAside(long articleId, int start, int end, AsideKind kind, String note, Person by, Instant now) {
        Article article = Article.of(by.desk(), articleId);
        Revision revision = Revision.current(article);
        TextSpan span = revision.markable(start, end);
        Aside aside = new Aside(revision, span, kind, Typed.text(note, "note", NOTE), by, now);
        aside.persist();
        Map<String, String> facts = new TreeMap<>();
        facts.put("kind", kind.key());
        facts.put("span", span.start() + "–" + span.end());
        if (aside.note() != null) {
            facts.put("note", aside.note());
        }
        ledger.append(by.actor(), Action.ASIDE_SET, aside.subject(), facts, now);
        return aside;
    }

    /** Takes an aside back. */
    @Transactional
    public Aside retractAside(long articleId, long asideId, String reason, Person by, Instant now) {
        Aside aside = Aside.of(Article.of(by.desk(), articleId), asideId).locked();
        Retraction retraction = aside.retract(reason, by, now);
        Map<String, String> facts = Map.of("reason", retraction.reason());
        ledger.append(by.actor(), Action.ASIDE_RETRACTED, aside.subject(), facts, now);
        return aside;
    }

    private static Map<String, String> where(Placement placement) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("exact", placement.exact());
        facts.put("span", placement.span().start() + "–" + placement.span().end());
        facts.put("revision", Integer.toString(placement.revision().number()));
        return facts;
    }
}
