package dev.stet.citation.quoted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.ChangesJson;
import dev.stet.ledger.Recorded;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.text.quotation.Change;
import dev.stet.text.quotation.Finding;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.Outcome;
import dev.stet.text.quotation.QuotationTest;

/** What became of looking for words that a statement itself puts between quotation marks, in one capture. */
@Entity
@Immutable
@Table(name = "quoted_words_test")
public class TestedWords extends Recorded {

    private static final String FETCHED =
            "from TestedWords t join fetch t.capture k join fetch k.blob join fetch k.source o"
                    + " join fetch t.placement p join fetch p.statement s";

    /** Of the words that are marked now, in captures of what is cited now. */
    private static final String IN_FORCE = " p.number = s.placementNumber and exists (select 1 from Citation c"
            + " where c.statement = s and c.source = o and c.retraction.at is null)";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    @Column(name = "quoted_start")
    private int quotedStart;

    @Column(name = "quoted_end")
    private int quotedEnd;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int times;

    @Column(name = "span_start")
    private Integer start;

    @Column(name = "span_end")
    private Integer end;

    private String changes;

    private int normalisation;

    @Column(name = "tested_at")
    private Instant testedAt;

    protected TestedWords() {}

    TestedWords(Placement placement, TextSpan quoted, Capture capture, Finding finding, Instant now) {
        this.placement = placement;
        this.capture = capture;
        quotedStart = quoted.start();
        quotedEnd = quoted.end();
        outcome = finding.outcome();
        boolean each = outcome == Outcome.TOO_SHORT;
        times = each ? finding.spans().size() : finding.outcome().isPresent() ? 1 : 0;
        TextSpan place =
                finding.spans().isEmpty() ? null : each ? finding.spans().get(0) : finding.whole();
        start = place == null ? null : place.start();
        end = place == null ? null : place.end();
        changes = ChangesJson.write(finding.changes());
        normalisation = Normalisation.VERSION;
        testedAt = now;
    }

    /** The statement's wording that holds the words. */
    public Placement placement() {
        return placement;
    }

    public Statement statement() {
        return placement.statement();
    }

    public Capture capture() {
        return capture;
    }

    /** Between the marks, in code points of the statement's wording. */
    public TextSpan quoted() {
        return new TextSpan(quotedStart, quotedEnd);
    }

    /** What is between the marks. */
    public String words() {
        return quoted().in(placement.exact());
    }

    /** Never null; {@link Outcome#ABSENT} where words too short to prove anything stand nowhere. */
    public Outcome outcome() {
        return outcome;
    }

    /** At how many places the words stand; 1 for words long enough to prove something, 0 where they stand nowhere so. */
    public int times() {
        return times;
    }

    /** Where they stand in the capture, the first place where there are many; null where nothing was found. */
    public TextSpan span() {
        return start == null ? null : new TextSpan(start, end);
    }

    /** How altered words differ; else empty. */
    public List<Change> changes() {
        return ChangesJson.read(changes);
    }

    /** The version of the list of {@link Normalisation} it was found with. */
    public int normalisation() {
        return normalisation;
    }

    public Instant testedAt() {
        return testedAt;
    }

    /** Whether the words stand there, be it that they prove nothing. */
    public boolean isFound() {
        return times > 0;
    }

    /** Whether they were looked for and do not stand there as they are quoted. */
    public boolean isMissed() {
        return outcome == Outcome.ALTERED || outcome == Outcome.ABSENT;
    }

    /** What it says and no more, for people. */
    public String sentence() {
        return switch (outcome) {
            case TOO_SHORT ->
                "Found " + (times == 1 ? "1 time" : times + " times") + ", but a quotation under " + QuotationTest.LEAST
                        + " characters proves nothing.";
            case EXACT -> "The words stand in the capture, character by character.";
            case NORMALISED -> "The words stand in the capture; only their typography differs.";
            case ELIDED -> "Each part of the words stands in the capture, in this order, with words left out between.";
            case ALTERED -> "Something like the words stands in the capture, in other words.";
            case ABSENT -> "The words are absent from this capture.";
            case NO_TEXT -> outcome.sentence();
        };
    }

    /** Of the words marked now in captures of what is cited now: by the words, then source, the newest capture first. */
    public static List<TestedWords> of(Statement statement) {
        return list(
                FETCHED + " where s = ?1 and" + IN_FORCE
                        + " order by t.quotedStart, t.quotedEnd desc, o.id, k.number desc",
                statement);
    }

    /** The same of all statements of an article, by statement. */
    public static List<TestedWords> of(Article article) {
        return list(
                FETCHED + " where s.article = ?1 and" + IN_FORCE
                        + " order by s.number, t.quotedStart, t.quotedEnd desc, o.id, k.number desc",
                article);
    }

    /** Whether these words were looked for in this capture. */
    static boolean exists(Placement placement, Capture capture) {
        return count("placement = ?1 and capture = ?2", placement, capture) > 0;
    }

    /** For each placement that has them, by its id, the tests in the newest capture before this one. */
    static Map<Long, List<TestedWords>> before(Capture capture) {
        List<TestedWords> newest = list(
                "from TestedWords t join fetch t.capture k where k.source = ?1 and k.number = (select max(e.number)"
                        + " from TestedWords u join u.capture e where u.placement = t.placement and e.source = ?1"
                        + " and e.number < ?2)",
                capture.source(),
                capture.number());
        return newest.stream().collect(Collectors.groupingBy(test -> test.placement.id()));
    }
}
