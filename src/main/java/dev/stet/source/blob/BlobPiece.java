package dev.stet.source.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Some bytes of a {@link Blob}, at most {@value #LENGTH}. */
@Entity
@Immutable
@Table(name = "blob_piece")
class BlobPiece extends PanacheEntityBase {

    static final int LENGTH = 256 * 1024;

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "blob_id")
    private Blob blob;

    private int ordinal;

    private byte[] bytes;

    protected BlobPiece() {}

    BlobPiece(Blob blob, int ordinal, byte[] bytes) {
        this.blob = blob;
        this.ordinal = ordinal;
        this.bytes = bytes;
    }

    /** Written at once, and let go from the session, so that the next one takes its place in memory. */
    void store() {
        persistAndFlush();
        getEntityManager().detach(this);
    }

    /** Null after the last. */
    static byte[] bytes(Blob blob, int ordinal) {
        return find("select p.bytes from BlobPiece p where p.blob = ?1 and p.ordinal = ?2", blob, ordinal)
                .project(byte[].class)
                .firstResult();
    }
}
