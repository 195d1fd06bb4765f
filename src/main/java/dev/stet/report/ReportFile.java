package dev.stet.report;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;

/** A report in one format, as it was issued. The bytes are in its {@link ReportPiece}s. */
@Entity
@Immutable
@Table(name = "report_file")
public class ReportFile extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    @Enumerated(EnumType.STRING)
    private ReportFormat format;

    private long length;
    private String digest;

    protected ReportFile() {}

    ReportFile(Report report, ReportFormat format, long length, Digest digest) {
        this.report = report;
        this.format = format;
        this.length = length;
        this.digest = digest.hex();
    }

    public Report report() {
        return report;
    }

    public ReportFormat format() {
        return format;
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** SHA-256 of its bytes. */
    public Digest digest() {
        return new Digest(digest);
    }

    /** Of a report, in the order of the formats. */
    public static List<ReportFile> of(Report report) {
        return ReportFile.<ReportFile>list("report = ?1 order by id", report);
    }

    /** @throws Missing where the report was not issued in this format */
    public static ReportFile of(Report report, ReportFormat format) {
        return ReportFile.<ReportFile>find("report = ?1 and format = ?2", report, format)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This report was not issued as " + format.label() + "."));
    }
}
