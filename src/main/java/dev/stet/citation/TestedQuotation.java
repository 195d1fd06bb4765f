package dev.stet.citation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import dev.stet.article.Statement;
import dev.stet.ledger.Recorded;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.text.quotation.Change;
import dev.stet.text.quotation.Finding;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.Outcome;

/** What became of looking for a citation's excerpt in one capture of its source. */
@Entity
@Immutable
@Table(name = "quotation_test")
public class TestedQuotation extends Recorded {

    /** So many parts of an elided excerpt keep their places. */
    private static final int PARTS = 150;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "citation_id")
    private Citation citation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "span_start")
    private Integer start;

    @Column(name = "span_end")
    private Integer end;

    /** One "start-end" for each part, parted by blanks. */
    private String spans;

    private String changes;

    private int normalisation;

    @Column(name = "tested_at")
    private Instant testedAt;

    protected TestedQuotation() {}

    TestedQuotation(Citation citation, Capture capture, Finding finding, Instant now) {
        this.citation = citation;
        this.capture = capture;
        outcome = finding.outcome();
        TextSpan whole = finding.whole();
        start = whole == null ? null : whole.start();
        end = whole == null ? null : whole.end();
        spans = finding.spans().stream()
                .limit(PARTS)
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" "));
        changes = ChangesJson.write(finding.changes());
        normalisation = Normalisation.VERSION;
        testedAt = now;
    }

    public Citation citation() {
        return citation;
    }

    public Capture capture() {
        return capture;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** From the first part to the last, in code points of the capture's text; null where nothing was found. */
    public TextSpan span() {
        return start == null ? null : new TextSpan(start, end);
    }

    /** Each part; empty where nothing was found. */
    public List<TextSpan> spans() {
        return spans.isEmpty()
                ? List.of()
                : Arrays.stream(spans.split(" ")).map(TestedQuotation::span).toList();
    }

    private static TextSpan span(String written) {
        String[] ends = written.split("-");
        return new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** How an altered excerpt differs; else empty. */
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

    /** Of a statement's citations, the newest capture first; captures and blobs fetched. */
    public static List<TestedQuotation> of(Statement statement) {
        return list(FETCHED + " where c.statement = ?1 order by c.number, k.number desc", statement);
    }

    /** Of one citation, the newest capture first; captures and blobs fetched. */
    public static List<TestedQuotation> of(Citation citation, int page, int size) {
        return TestedQuotation.<TestedQuotation>find(FETCHED + " where c = ?1 order by k.number desc", citation)
                .page(page, size)
                .list();
    }

    public static long countOf(Citation citation) {
        return count("citation", citation);
    }

    /** Of an article's citations, the newest capture first; captures and blobs fetched. */
    public static List<TestedQuotation> of(Article article) {
        return list(FETCHED + " join fetch c.statement s where s.article = ?1 order by c.id, k.number desc", article);
    }

    /** Of the citations that stand and whose words were found in this capture, in the order of its text. */
    public static List<TestedQuotation> foundIn(Capture capture) {
        return list(
                FETCHED + " join fetch c.statement s join fetch s.article where t.capture = ?1 and t.start is not null"
                        + " and c.retraction.at is null and s.retraction.at is null order by t.start, t.id",
                capture);
    }

    /** For each citation of a capture's source, by its id, the test in the newest capture before this one. */
    static Map<Long, TestedQuotation> before(Capture capture) {
        List<TestedQuotation> newest = list(
                FETCHED
                        + " where k.source = ?1 and k.number = (select max(e.number) from TestedQuotation u join u.capture e"
                        + " where u.citation = t.citation and e.number < ?2)",
                capture.source(),
                capture.number());
        return newest.stream().collect(Collectors.toMap(test -> test.citation.id(), Function.identity()));
    }

    private static final String FETCHED =
            "from TestedQuotation t join fetch t.capture k join fetch k.blob join fetch t.citation c";
}
