package dev.stet.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;

/** Some bytes of a {@link ReportFile}, at most {@value #LENGTH}. */
@Entity
@Immutable
@Table(name = "report_piece")
class ReportPiece extends Recorded {
    static final int LENGTH = 256 * 1024;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private ReportFile file;

    private int ordinal;
    private byte[] bytes;

    protected ReportPiece() {}

    ReportPiece(ReportFile file, int ordinal, byte[] bytes) {
        this.file = file;
        this.ordinal = ordinal;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Written at once, and let go from the session, so that the next one takes its place in memory. */
    void store() {
        persistAndFlush();
        getEntityManager().detach(this);
    }

    /** Null after the last. */
    static ReportPiece of(ReportFile file, int ordinal) {
        ReportPiece piece = find("file = ?1 and ordinal = ?2", file, ordinal).firstResult();
        if (piece != null) {
            getEntityManager().detach(piece);
        }
        return piece;
    }
}
