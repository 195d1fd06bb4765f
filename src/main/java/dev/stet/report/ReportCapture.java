package dev.stet.report;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.runtime.annotations.RegisterForReflection;

import dev.stet.ledger.Recorded;
import dev.stet.source.capture.Capture;

/** That an issued report names a capture. */
@Entity
@Immutable
@Table(name = "report_capture")
class ReportCapture extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    protected ReportCapture() {}

    ReportCapture(Report report, int ordinal, Capture capture) {
        this.report = report;
        this.ordinal = ordinal;
        this.capture = capture;
    }

    /** Those that a report names, in its order; blobs fetched. Whatever the rows say: none of another desk. */
    static List<Capture> of(Report report) {
        return ReportCapture.<Capture>find(
                        "select k from ReportCapture r join r.capture k join fetch k.blob where r.report = ?1"
                                + " and k.source.desk = r.report.article.desk order by r.ordinal",
                        report)
                .project(Capture.class)
                .list();
    }

    /** The texts taken from them, without their words. */
    static List<Text> textsOf(Report report) {
        return find(
                        "select t.id, t.digest from ReportCapture r join CaptureText t on t.capture = r.capture"
                                + " where r.report = ?1 and r.capture.source.desk = r.report.article.desk"
                                + " order by r.ordinal",
                        report)
                .project(Text.class)
                .list();
    }

    /** @param digest SHA-256 of its UTF-8 bytes */
    @RegisterForReflection
    record Text(Long id, String digest) {}
}
