package dev.stet.report;

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

import dev.stet.report.model.ReportModel;
import dev.stet.shared.Digest;

/** A report in one format on its way into the database: a file of its own in the machine's folder for such, until closed. */
final class Spool implements AutoCloseable {
    private final ReportFormat format;
    private final Path file;
    private final Digest digest;

    private Spool(ReportFormat format, Path file, Digest digest) {
        this.format = format;
        this.file = file;
        this.digest = digest;
    }

    static Spool write(ReportModel model, ReportFormat format) {
        try {
            Path file = Files.createTempFile("stet-report", "." + format.key());
            MessageDigest sha = Digest.sha256();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sha))) {
                format.write(model, out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Spool(format, file, new Digest(HexFormat.of().formatHex(sha.digest())));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written as " + format.label(), e);
        }
    }

    Digest digest() {
        return digest;
    }

    ReportFormat format() {
        return format;
    }

    /** Within a transaction. */
    void store(Report report) {
        try (InputStream in = Files.newInputStream(file)) {
            ReportFile stored = new ReportFile(report, format, Files.size(file), digest);
            stored.persist();
            int ordinal = 0;
            for (byte[] bytes = in.readNBytes(ReportPiece.LENGTH);
                    bytes.length > 0;
                    bytes = in.readNBytes(ReportPiece.LENGTH)) {
                new ReportPiece(stored, ordinal++, bytes).store();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
