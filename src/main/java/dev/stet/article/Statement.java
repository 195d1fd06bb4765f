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
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;

/** Something in an article that can be checked, numbered in its article from 1. */
@Entity
@Table(name = "statement")
public class Statement extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "hangs_on_id")
    private Statement hangsOn;

    /** The number of the placement in force. */
    @Column(name = "placement_number")
    private int placementNumber;

    @Column(name = "marked_at")
    private Instant markedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marked_by")
    private Person markedBy;

    @Embedded
    private Retraction retraction;

    protected Statement() {}

    Statement(Article article, StatementFacts facts, Statement hangsOn, Person by, Instant now) {
        this.article = article;
        this.number = article.nextStatement();
        this.category = facts.category();
        this.speaker = facts.speaker();
        this.hangsOn = hangsOn;
        this.markedBy = by;
        this.markedAt = now;
    }

    public Article article() {
        return article;
    }

    /** From 1; never given twice, not even after a retraction. */
    public int number() {
        return number;
    }

    public Category category() {
        return category;
    }

    /** Whose words they are, or null. */
    public String speaker() {
        return speaker;
    }

    /** The statement that asks whether it was said, where this one asks whether it is true; else null. */
    public Statement hangsOn() {
        return hangsOn;
    }

    public int placementNumber() {
        return placementNumber;
    }

    public Instant markedAt() {
        return markedAt;
    }

    public Person markedBy() {
        return markedBy;
    }

    /** Null while it stands. */
    public Retraction retraction() {
        return retraction;
    }

    public boolean isRetracted() {
        return retraction != null;
    }

    /** What the ledger calls it. */
    public Subject subject() {
        return Subject.in(article.id(), "statement", number, "Statement " + number);
    }

    Placement place(Revision revision, TextSpan span, String reason, Person by, Instant now) {
        requireStanding();
        return new Placement(this, revision, ++placementNumber, span, reason, by, now);
    }

    Placement adjust(Revision revision, TextSpan span, int seen, String reason, Person by, Instant now) {
        if (seen != placementNumber) {
            throw new Outdated("Somebody else adjusted statement " + number + " while you did.", seen, placementNumber);
        }
        return place(revision, span, reason, by, now);
    }

    Retraction retract(String reason, Person by, Instant now) {
        requireStanding();
        retraction = new Retraction(reason, by, now);
        return retraction;
    }

    /** @throws Refused where it was retracted */
    public void requireStanding() {
        if (isRetracted()) {
            throw new Refused("", "Statement " + number + " was retracted. Mark it anew to work on it.");
        }
    }

    /** @throws Missing where the article has no such statement */
    public static Statement of(Article article, int number) {
        return Statement.<Statement>find(
                        "from Statement s left join fetch s.hangsOn join fetch s.markedBy where s.article = ?1 and s.number = ?2",
                        article,
                        number)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This article has no statement " + number + "."));
    }

    /** As {@link #of}, and nobody else changes it until the transaction ends. */
    public static Statement locked(Article article, int number) {
        Statement statement = Statement.<Statement>find("article = ?1 and number = ?2", article, number)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This article has no statement " + number + "."));
        return statement.locked();
    }

    /** All of them, retracted ones too, by number. */
    public static List<Statement> of(Article article) {
        return list("article = ?1 order by number", article);
    }

    /** Those that ask whether it is true what this one asks to have been said. */
    public static List<Statement> hangingOn(Statement statement) {
        return list("hangsOn = ?1 order by number", statement);
    }
}
