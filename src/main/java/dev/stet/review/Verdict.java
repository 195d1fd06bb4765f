package dev.stet.review;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.ledger.Recorded;
import dev.stet.people.Person;
import dev.stet.shared.Digest;

/** A rating given to a statement's wording as it was, with the reason, by a person. A later one supersedes it. */
@Entity
@Immutable
@Table(name = "verdict")
public class Verdict extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rating_id")
    private Rating rating;

    private String rationale;

    private String wording;

    @Column(name = "given_at")
    private Instant givenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "given_by")
    private Person givenBy;

    protected Verdict() {}

    Verdict(Statement statement, int number, Rating rating, String rationale, String wording, Person by, Instant now) {
        this.statement = statement;
        this.number = number;
        this.rating = rating;
        this.rationale = rationale;
        this.wording = wording;
        givenBy = by;
        givenAt = now;
    }

    public Statement statement() {
        return statement;
    }

    /** From 1, counted for each statement. The highest is in force. */
    public int number() {
        return number;
    }

    public Rating rating() {
        return rating;
    }

    public String rationale() {
        return rationale;
    }

    /** The words that were rated, as they stood then. */
    public String wording() {
        return wording;
    }

    /** SHA-256 of the wording's UTF-8 bytes. */
    public Digest wordingDigest() {
        return Digest.of(wording);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Person givenBy() {
        return givenBy;
    }

    /** Whether the words rated are still the words that stand there. */
    public boolean isOn(Placement placement) {
        return wording.equals(placement.exact());
    }

    /** All of a statement's, the newest first; ratings and people fetched. */
    public static List<Verdict> of(Statement statement) {
        return list(
                "from Verdict v join fetch v.rating join fetch v.givenBy where v.statement = ?1 order by v.number desc",
                statement);
    }

    /** All of an article's, by statement, the newest first; ratings and people fetched. */
    public static List<Verdict> of(Article article) {
        return list(
                "from Verdict v join fetch v.rating join fetch v.givenBy join fetch v.statement s"
                        + " where s.article = ?1 order by s.number, v.number desc",
                article);
    }
}
