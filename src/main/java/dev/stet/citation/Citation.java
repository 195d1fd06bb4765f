package dev.stet.citation;

import java.time.Instant;
import java.time.LocalDate;
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

import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.article.reference.Reference;
import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;

/** A statement bound to a source, best to a passage in it, with a person's judgement of how it bears. */
@Entity
@Table(name = "citation")
public class Citation extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String excerpt;

    @Embedded
    private Locator locator;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private Directness directness;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "accessed_on")
    private LocalDate accessedOn;

    private String note;

    @Column(name = "cited_at")
    private Instant citedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cited_by")
    private Person citedBy;

    /** What the article itself said at the place, where that was taken up. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reference_id")
    private Reference reference;

    /** Where the excerpt was picked; all three or none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "picked_in")
    private Capture pickedIn;

    @Column(name = "picked_start")
    private Integer pickedStart;

    @Column(name = "picked_end")
    private Integer pickedEnd;

    @Embedded
    private Retraction retraction;

    protected Citation() {}

    Citation(Statement statement, int number, Source source, CitationFacts facts, Person by, Instant now) {
        this.statement = statement;
        this.number = number;
        this.source = source;
        excerpt = facts.excerpt();
        locator = facts.locator();
        stance = facts.stance();
        directness = facts.directness();
        basis = facts.basis();
        accessedOn = facts.accessedOn();
        note = facts.note();
        citedBy = by;
        citedAt = now;
        if (facts.passage() != null) {
            pickedIn = facts.passage().capture();
            pickedStart = facts.passage().span().start();
            pickedEnd = facts.passage().span().end();
        }
    }

    void takesUp(Reference offered) {
        reference = offered;
    }

    public Statement statement() {
        return statement;
    }

    /** From 1, counted for each statement; never given twice. */
    public int number() {
        return number;
    }

    public Source source() {
        return source;
    }

    /** The passage word for word, or null. */
    public String excerpt() {
        return excerpt;
    }

    /** Never null. */
    public Locator locator() {
        return locator == null ? Locator.none() : locator;
    }

    /** The capture in which the excerpt was picked, or null where it was typed. */
    public Capture pickedIn() {
        return pickedIn;
    }

    /** Where in the text of that capture, or null. */
    public TextSpan picked() {
        return pickedIn == null ? null : new TextSpan(pickedStart, pickedEnd);
    }

    public Stance stance() {
        return stance;
    }

    public Directness directness() {
        return directness;
    }

    public Basis basis() {
        return basis;
    }

    /** The day it was looked at, or null. */
    public LocalDate accessedOn() {
        return accessedOn;
    }

    /** Or null. */
    public String note() {
        return note;
    }

    public Instant citedAt() {
        return citedAt;
    }

    public Person citedBy() {
        return citedBy;
    }

    /** Null while it stands. */
    public Retraction retraction() {
        return retraction;
    }

    public boolean isRetracted() {
        return retraction != null;
    }

    /** What the ledger calls it. */
    Subject subject() {
        String label = "Citation " + number + " of statement " + statement.number() + ": " + source.title();
        return Subject.in(statement.article().id(), "citation", id(), label);
    }

    Retraction retract(String reason, Person by, Instant now) {
        if (isRetracted()) {
            throw new Refused("", "Somebody has already taken this citation back.");
        }
        retraction = new Retraction(reason, by, now);
        return retraction;
    }

    /** @throws Missing where the statement has no such citation */
    public static Citation of(Statement statement, int number) {
        return Citation.<Citation>find("statement = ?1 and number = ?2", statement, number)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This statement has no citation " + number + "."));
    }

    /** All of a statement's, retracted ones too, by number; sources and people fetched. */
    public static List<Citation> of(Statement statement) {
        return list(
                "from Citation c join fetch c.source join fetch c.citedBy where c.statement = ?1 order by c.number",
                statement);
    }

    /** All of an article's, retracted ones too, by statement and number; sources and people fetched. */
    public static List<Citation> of(Article article) {
        return list(
                "from Citation c join fetch c.statement s join fetch c.source join fetch c.citedBy"
                        + " where s.article = ?1 order by s.number, c.number",
                article);
    }

    /** What stands of an article's citations, in short, by statement and number. */
    public static List<Cited> inShort(Article article) {
        return find(
                        "select s.number, o.id, o.title, c.stance from Citation c join c.statement s join c.source o"
                                + " where s.article = ?1 and c.retraction.at is null and s.retraction.at is null"
                                + " order by s.number, c.number",
                        article)
                .project(Cited.class)
                .list();
    }

    /** Where a source is cited and stands, the newest first; statements and articles fetched. */
    public static List<Citation> standingOn(Source source, int page, int size) {
        return Citation.<Citation>find(
                        "from Citation c join fetch c.statement s join fetch s.article join fetch c.citedBy"
                                + " where c.source = ?1 and c.retraction.at is null and s.retraction.at is null"
                                + " order by c.citedAt desc, c.id desc",
                        source)
                .page(page, size)
                .list();
    }

    public static long countStandingOn(Source source) {
        return count("source = ?1 and retraction.at is null and statement.retraction.at is null", source);
    }

    /** Which of an article's references were taken up by citations that stand: by statement and number. */
    public static List<TakenUp> takenUp(Article article) {
        return find(
                        "select r.number, s.number, c.number from Citation c join c.statement s join c.reference r"
                                + " where s.article = ?1 and c.retraction.at is null and s.retraction.at is null"
                                + " order by s.number, c.number",
                        article)
                .project(TakenUp.class)
                .list();
    }

    /** The sources that are cited in an article, by title; at most so many. */
    public static List<Source> sourcesOf(Article article, int most) {
        return Source.<Source>find(
                        "from Source s where s.id in (select c.source.id from Citation c"
                                + " where c.statement.article = ?1 and c.retraction.at is null) order by s.title, s.id",
                        article)
                .page(0, most)
                .list();
    }

    /** Those of a source that stand and quote it; statements fetched. */
    static List<Citation> withExcerptOf(Source source) {
        return list(
                "from Citation c join fetch c.statement s join fetch s.article where c.source = ?1 and c.excerpt is not null"
                        + " and c.retraction.at is null and s.retraction.at is null order by c.id",
                source);
    }

    static long countStanding(Statement statement, List<Stance> stances) {
        return count("statement = ?1 and retraction.at is null and stance in ?2", statement, stances);
    }

    static int lastNumber(Statement statement) {
        return (int) count("statement", statement);
    }
}
