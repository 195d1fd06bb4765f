package dev.stet.source.blob;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import dev.stet.shared.Digest;

/**
 * Bytes, named by their SHA-256. They say nothing by themselves, so the ledger does not answer for them: it answers for
 * the {@link dev.stet.source.capture.Capture} that names them.
 */
@Entity
@Immutable
@Table(name = "blob")
public class Blob extends PanacheEntityBase {

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    private String digest;

    private long length;

    protected Blob() {}

    Blob(Digest digest, long length) {
        this.digest = digest.hex();
        this.length = length;
    }

    public Digest digest() {
        return new Digest(digest);
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** Writes the bytes, piece by piece; within a transaction. The stream is not closed. */
    public void copyTo(OutputStream to) throws IOException {
        int ordinal = 0;
        for (byte[] piece = BlobPiece.bytes(this, ordinal); piece != null; piece = BlobPiece.bytes(this, ++ordinal)) {
            to.write(piece);
        }
    }

    static Optional<Blob> named(Digest digest) {
        return Blob.<Blob>find("digest", digest.hex()).firstResultOptional();
    }
}
