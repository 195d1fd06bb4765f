package dev.stet.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.article.Article;
import dev.stet.article.Category;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Evidence;
import dev.stet.ledger.Recorded;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.shared.Counted;
import dev.stet.shared.Outdated;

/** Where a statement stands now: its stage, the verdict in force, and why it is to be checked again. */
@Entity
@Table(name = "standing")
public class Standing extends Recorded {

    /** How many are asked for in one query. */
    private static final int AT_ONCE = 1000;

    private static final int FAR = 5000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    /** As the statement has it, which never changes. */
    @Enumerated(EnumType.STRING)
    private Category category;

    /** In whose lists it is; null once the statement is retracted. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_id")
    private Verdict verdict;

    /** That of the verdict in force, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rating_id")
    private Rating rating;

    @Column(name = "verdict_number")
    private int verdictNumber;

    /** As the article has it, which never changes: lists have the newest first. */
    @Column(name = "received_at")
    private Instant receivedAt;

    /** As the statement has it, which never changes. */
    private int number;

    /** As the statement has it, which never changes. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "marked_by")
    private Person markedBy;

    /** Who gave the verdict in force, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "given_by")
    private Person givenBy;

    /** The words that it stands on now, in lower case: what a search looks through. */
    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "recheck_reason")
    private String recheckReason;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected Standing() {}

    Standing(Statement statement, Placement placement, Instant now) {
        this.statement = statement;
        article = statement.article();
        category = statement.category();
        desk = article.desk();
        receivedAt = article.receivedAt();
        number = statement.number();
        markedBy = statement.markedBy();
        standOn(placement);
        moveTo(Stage.UNREVIEWED, null, now);
    }

    public Statement statement() {
        return statement;
    }

    public Stage stage() {
        return stage;
    }

    /** The verdict in force, or null. */
    public Verdict verdict() {
        return verdict;
    }

    /** That of the verdict in force, or null. */
    public Rating rating() {
        return rating;
    }

    /** The number of the verdict in force; 0 before the first. */
    public int verdictNumber() {
        return verdictNumber;
    }

    /** Why it is to be checked again, as a sentence; null at any other stage. */
    public String recheckReason() {
        return recheckReason;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /**
     * Gives a verdict on the words that stand there now.
     *
     * @param seen the number of the verdict that the person saw in force, 0 for none
     * @throws Outdated if somebody gave one since
     * @throws dev.stet.shared.Refused where what is cited is not enough for the rating
     */
    Verdict rate(RatingGiven given, Placement placement, Evidence evidence, int seen) {
        if (seen != verdictNumber) {
            throw new Outdated(
                    "Somebody else rated statement " + statement.number() + " while you did.", seen, verdictNumber);
        }
        given.rating().requireGrounds(evidence);
        verdict = new Verdict(
                statement,
                ++verdictNumber,
                given.rating(),
                given.rationale(),
                placement.exact(),
                given.by(),
                given.at());
        rating = given.rating();
        givenBy = given.by();
        moveTo(Stage.CHECKED, null, given.at());
        return verdict;
    }

    /** Work was done, or undone: a statement that nobody had touched is in progress; a verdict may have lost its ground. */
    void evidenceChanged(Evidence evidence, Instant now) {
        if (verdict == null) {
            moveTo(evidence.isAny() ? Stage.IN_PROGRESS : Stage.UNREVIEWED, null, now);
        } else if (stage == Stage.CHECKED && !verdict.rating().isGroundedIn(evidence)) {
            moveTo(
                    Stage.RE_CHECK,
                    "What is still cited no longer carries “" + verdict.rating().label() + "”.",
                    now);
        }
    }

    /** The span moved: a verdict holds only for the words it was given to. */
    void placedAnew(Placement placement, Instant now) {
        standOn(placement);
        if (verdict != null && !verdict.isOn(placement)) {
            moveTo(Stage.RE_CHECK, "The words marked changed after the verdict.", now);
        }
    }

    /** Words that carried a verdict are no longer where they were: it stays readable, and is to be looked at again. */
    void evidenceDoubted(String why, Instant now) {
        if (verdict != null) {
            moveTo(Stage.RE_CHECK, why, now);
        }
    }

    private void standOn(Placement placement) {
        searchKey = placement.exact().toLowerCase(Locale.ROOT);
    }

    void leaveTheLists() {
        desk = null;
    }

    private void moveTo(Stage next, String reason, Instant now) {
        if (stage != next) {
            movedAt = now;
        }
        stage = next;
        recheckReason = reason;
    }

    /** How many statements of a desk are at a stage, counted no further than anybody plans by. */
    public static Counted count(Desk desk, Stage stage) {
        // In the order of what they have in common, since a part of a query must name one.
        long some = getEntityManager()
                .createQuery(
                        "select count(*) from (select t.id id from Standing t where t.desk = :desk and t.stage = :stage"
                                + " order by t.stage limit :most) waiting",
                        Long.class)
                .setParameter("desk", desk)
                .setParameter("stage", stage)
                .setParameter("most", FAR + 1)
                .getSingleResult();
        return Counted.of(some, FAR + 1);
    }

    /** A statement's; every statement has one. Verdict, rating and person fetched. */
    public static Standing of(Statement statement) {
        return find(
                        "from Standing t left join fetch t.verdict v left join fetch v.rating left join fetch v.givenBy"
                                + " where t.statement = ?1",
                        statement)
                .firstResult();
    }

    /** Those of the statements with these ids, in no order, in a few queries. */
    static List<Standing> of(Collection<Long> statementIds) {
        List<Long> ids = List.copyOf(statementIds);
        List<Standing> standings = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            standings.addAll(
                    list("from Standing t join fetch t.statement s left join fetch t.verdict where s.id in ?1", some));
        }
        return standings;
    }

    /** Those of an article's statements, by number; verdicts, ratings and people fetched. */
    public static List<Standing> of(Article article) {
        return list(
                "from Standing t join fetch t.statement s left join fetch t.verdict v left join fetch v.rating"
                        + " left join fetch v.givenBy where s.article = ?1 order by s.number",
                article);
    }
}
