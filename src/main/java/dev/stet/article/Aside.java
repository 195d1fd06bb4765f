package dev.stet.article;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;

/** A span that somebody declared not checkable. */
@Entity
@Table(name = "aside")
public class Aside extends Recorded {

    private static final int LABEL = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @Enumerated(EnumType.STRING)
    private AsideKind kind;

    private String note;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    private String exact;

    @Column(name = "set_at")
    private Instant setAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_by")
    private Person setBy;

    @Embedded
    private Retraction retraction;

    protected Aside() {}

    Aside(Revision revision, TextSpan span, AsideKind kind, String note, Person by, Instant now) {
        this.revision = revision;
        this.kind = kind;
        this.note = note;
        start = span.start();
        end = span.end();
        exact = span.in(revision.text());
        setBy = by;
        setAt = now;
    }

    public Revision revision() {
        return revision;
    }

    public AsideKind kind() {
        return kind;
    }

    /** A word of explanation, or null. */
    public String note() {
        return note;
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** The words set aside. */
    public String exact() {
        return exact;
    }

    public Instant setAt() {
        return setAt;
    }

    public Person setBy() {
        return setBy;
    }

    /** Null while it stands. */
    public Retraction retraction() {
        return retraction;
    }

    /** What the ledger calls it. */
    Subject subject() {
        String label = exact.codePointCount(0, exact.length()) <= LABEL
                ? exact
                : exact.substring(0, exact.offsetByCodePoints(0, LABEL)) + "…";
        return Subject.in(revision.article().id(), "aside", id(), label);
    }

    Retraction retract(String reason, Person by, Instant now) {
        if (retraction != null) {
            throw new Refused("", "Somebody has already taken this aside back.");
        }
        retraction = new Retraction(reason, by, now);
        return retraction;
    }

    /** @throws Missing where the article has no such aside */
    public static Aside of(Article article, long id) {
        return Aside.<Aside>find("revision.article = ?1 and id = ?2", article, id)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This article has no such aside."));
    }

    /** Those that stand in a revision, in the order of the text. */
    public static List<Aside> standing(Revision revision) {
        return list("revision = ?1 and retraction.at is null order by start, id", revision);
    }

    /** All of a revision's, those taken back too, in the order of the text; people fetched. */
    public static List<Aside> of(Revision revision) {
        return list("from Aside a join fetch a.setBy where a.revision = ?1 order by a.start, a.id", revision);
    }
}
