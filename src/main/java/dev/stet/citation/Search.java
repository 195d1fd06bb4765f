package dev.stet.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.ledger.Recorded;
import dev.stet.people.Person;

/** A search that found nothing: evidence of work, never of support. */
@Entity
@Immutable
@Table(name = "search")
public class Search extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private String place;

    private String sought;

    @Column(name = "searched_on")
    private LocalDate searchedOn;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    protected Search() {}

    Search(Statement statement, SearchFacts facts, Person by, Instant now) {
        this.statement = statement;
        place = facts.place();
        sought = facts.sought();
        searchedOn = facts.searchedOn();
        note = facts.note();
        recordedBy = by;
        recordedAt = now;
    }

    public Statement statement() {
        return statement;
    }

    /** Where was searched. */
    public String place() {
        return place;
    }

    /** What was searched for. */
    public String sought() {
        return sought;
    }

    public LocalDate searchedOn() {
        return searchedOn;
    }

    /** Or null. */
    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Person recordedBy() {
        return recordedBy;
    }

    /** A statement's, in the order they were recorded. */
    public static List<Search> of(Statement statement) {
        return list(
                "from Search s join fetch s.recordedBy where s.statement = ?1 order by s.recordedAt, s.id", statement);
    }

    /** An article's, by statement. */
    public static List<Search> of(Article article) {
        return list(
                "from Search s join fetch s.recordedBy join fetch s.statement t where t.article = ?1"
                        + " order by t.number, s.recordedAt, s.id",
                article);
    }
}
