package dev.stet.source.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keeps bytes, once each. */
@ApplicationScoped
public class Blobs {

    /**
     * The blob of these bytes: the one that is there, or else a new one, in a transaction of its own. Where whoever asks
     * for it fails afterwards, the bytes stay, named by nobody; the next who brings them finds them there.
     */
    public Blob keep(Spool spool) {
        Optional<Blob> known = QuarkusTransaction.requiringNew().call(() -> Blob.named(spool.digest()));
        return known.orElseGet(() -> keepNew(spool));
    }

    private static Blob keepNew(Spool spool) {
        try {
            return QuarkusTransaction.requiringNew().timeout(600).call(() -> store(spool));
        } catch (PersistenceException sameBytesJustNow) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Blob.named(spool.digest()))
                    .orElseThrow(() -> sameBytesJustNow);
        }
    }

    /** The row first: whoever brings the same bytes at the same moment waits at its digest. */
    private static Blob store(Spool spool) {
        Blob blob = new Blob(spool.digest(), spool.length());
        blob.persistAndFlush();
        try (InputStream in = spool.open()) {
            int ordinal = 0;
            for (byte[] bytes = in.readNBytes(BlobPiece.LENGTH);
                    bytes.length > 0;
                    bytes = in.readNBytes(BlobPiece.LENGTH)) {
                new BlobPiece(blob, ordinal++, bytes).store();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes cannot be read again", e);
        }
        return blob;
    }
}
