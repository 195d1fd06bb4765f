package dev.stet.source.blob;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import dev.stet.shared.Digest;

/** Bytes on their way into the database: a file of their own in the machine's folder for such, until closed. */
public final class Spool implements AutoCloseable {

    private final Path file;
    private final Digest digest;
    private final long length;

    private Spool(Path file, Digest digest, long length) {
        this.file = file;
        this.digest = digest;
        this.length = length;
    }

    /** Writes bytes to a stream that is closed afterwards. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @throws UncheckedIOException where the machine has no room left; nothing stays behind */
    public static Spool of(Writing writing) {
        try {
            Path file = Files.createTempFile("stet-spool", null);
            MessageDigest sha = Digest.sha256();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sha))) {
                writing.to(out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Spool(file, new Digest(HexFormat.of().formatHex(sha.digest())), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes cannot be kept", e);
        }
    }

    public Digest digest() {
        return digest;
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** To be read, not changed; gone after {@link #close}. */
    public Path file() {
        return file;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the machine clears its folder itself
        }
    }
}
