package dev.stet.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.article.Article;
import dev.stet.article.Revision;
import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.report.model.ReportModel.LedgerFact;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;

/** An issued audit report: what stood at that moment. Its files never change; issuing again makes another. */
@Entity
@Immutable
@Table(name = "report")
public class Report extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issued_by")
    private Person issuedBy;

    @Column(name = "ledger_size")
    private long ledgerSize;

    @Column(name = "ledger_root")
    private String ledgerRoot;

    protected Report() {}

    Report(Revision revision, int number, LedgerFact ledger, Person by, Instant now) {
        article = revision.article();
        this.revision = revision;
        this.number = number;
        ledgerSize = ledger.size();
        ledgerRoot = ledger.root();
        issuedBy = by;
        issuedAt = now;
    }

    public Article article() {
        return article;
    }

    /** From 1, counted for each article. */
    public int number() {
        return number;
    }

    /** The text that it is about. */
    public Revision revision() {
        return revision;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Person issuedBy() {
        return issuedBy;
    }

    /** How many entries the desk's ledger had when the report was read. */
    public long ledgerSize() {
        return ledgerSize;
    }

    /** The Merkle root over them. */
    public Digest ledgerRoot() {
        return new Digest(ledgerRoot);
    }

    /** What the ledger calls it. */
    Subject subject() {
        return Subject.in(article.id(), "report", number, "Report " + number);
    }

    /** @throws Missing where the article has no such report */
    public static Report of(Article article, int number) {
        return Report.<Report>find(
                        "from Report r join fetch r.issuedBy join fetch r.revision where r.article = ?1 and r.number = ?2",
                        article,
                        number)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This article has no report " + number + "."));
    }

    /** All of an article's, the newest first. */
    public static List<Report> of(Article article) {
        return list("from Report r join fetch r.issuedBy where r.article = ?1 order by r.number desc", article);
    }

    /** The number of the newest, or 0. */
    static int lastNumber(Article article) {
        Optional<Report> last = Report.<Report>find("article = ?1 order by number desc", article)
                .firstResultOptional();
        return last.map(Report::number).orElse(0);
    }
}
