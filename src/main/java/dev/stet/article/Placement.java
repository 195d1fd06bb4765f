package dev.stet.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;
import dev.stet.people.Person;
import dev.stet.shared.TextSpan;
import dev.stet.text.Quote;

/** Where a statement stands in one revision. The one with the statement's {@code placementNumber} is in force. */
@Entity
@Immutable
@Table(name = "placement")
public class Placement extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int number;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    private String exact;

    private String prefix;

    private String suffix;

    private String reason;

    @Column(name = "placed_at")
    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placed_by")
    private Person placedBy;

    protected Placement() {}

    Placement(
            Statement statement, Revision revision, int number, TextSpan span, String reason, Person by, Instant now) {
        Quote quote = Quote.of(revision.text(), span);
        this.statement = statement;
        this.revision = revision;
        this.number = number;
        this.start = span.start();
        this.end = span.end();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = now;
    }

    public Statement statement() {
        return statement;
    }

    public Revision revision() {
        return revision;
    }

    /** From 1, counted for each statement. */
    public int number() {
        return number;
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** The words marked. */
    public String exact() {
        return exact;
    }

    /** Up to 32 code points before. */
    public String prefix() {
        return prefix;
    }

    /** Up to 32 code points after. */
    public String suffix() {
        return suffix;
    }

    /** Why it was adjusted; null for the first. */
    public String reason() {
        return reason;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Person placedBy() {
        return placedBy;
    }

    /** Those in force of all statements that stand in the article, in the order of the text; statements fetched. */
    public static List<Placement> inForce(Article article) {
        return list(
                "from Placement p join fetch p.statement s left join fetch s.hangsOn join fetch s.markedBy"
                        + " where s.article = ?1 and p.number = s.placementNumber and s.retraction.at is null"
                        + " order by p.start, p.end desc, s.number",
                article);
    }

    /** All placements of all statements, retracted ones too, by statement, the newest first; people fetched. */
    public static List<Placement> of(Article article) {
        return list(
                "from Placement p join fetch p.statement s join fetch p.placedBy where s.article = ?1"
                        + " order by s.number, p.number desc",
                article);
    }

    /** The one in force of a statement, retracted or not. */
    public static Placement inForce(Statement statement) {
        return find("statement = ?1 and number = ?2", statement, statement.placementNumber())
                .firstResult();
    }

    /** Those in force of some statements, in one query, in no order. */
    public static List<Placement> inForce(Collection<Statement> statements) {
        return statements.isEmpty()
                ? List.of()
                : list(
                        "from Placement p join fetch p.statement s where s in ?1 and p.number = s.placementNumber",
                        statements);
    }

    /** All of a statement's, the newest first. */
    public static List<Placement> of(Statement statement) {
        return list("from Placement p join fetch p.placedBy where p.statement = ?1 order by p.number desc", statement);
    }
}
