package dev.stet.article;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;
import dev.stet.people.Person;

/** That an article was given to somebody to check. A later one supersedes it. */
@Entity
@Table(name = "assignment")
public class Assignment extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private Person assignee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assigned_by")
    private Person assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected Assignment() {}

    Assignment(Article article, int number, Person assignee, Person by, Instant now) {
        this.article = article;
        this.number = number;
        this.assignee = assignee;
        assignedBy = by;
        assignedAt = now;
    }

    public int number() {
        return number;
    }

    /** Who is to check it, or null where it was given back to the desk. */
    public Person assignee() {
        return assignee;
    }

    public Person assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }
}
