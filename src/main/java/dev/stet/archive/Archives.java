package dev.stet.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.stet.shared.Clock;
import dev.stet.shared.Refused;

/** Archives of this installation: docs/archive.md. */
@ApplicationScoped
public class Archives {

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    /**
     * Writes all that travels into a new file. People may go on working: it is as of the moment when it began. The file is
     * there when it is whole, and not before; only its owner may read it where the machine knows such.
     *
     * @throws Refused where there is a file already
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(Path file) {
        ArchiveDraft.write(file, draft -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(out);
            }
        });
    }

    /** The same to whoever reads it; is flushed, and left open. */
    void write(OutputStream out) throws IOException, SQLException {
        ArchiveExport.write(database, version, out);
    }

    /**
     * Takes an archive into this installation, which has no desk yet.
     *
     * @throws Refused where it has one, or the archive is not to be had; nothing has changed then
     * @throws UncheckedIOException where the file cannot be read
     */
    public void read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("", "There is no file " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw new Refused("", file + " may not be read by whoever runs this.");
        }
        try {
            ArchiveImport.read(database, file, clock.now());
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read from " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be written", e);
        }
    }
}
