package dev.stet.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import dev.stet.shared.Refused;

/** A new file that is there under its name when it is whole, and not before. */
final class ArchiveDraft {

    /** Writes the file that it is given, which is empty. */
    interface Filling {
        void fill(Path draft) throws IOException, SQLException;
    }

    private ArchiveDraft() {}

    /**
     * @throws Refused where there is a file already
     * @throws UncheckedIOException where it cannot be written
     */
    static void write(Path file, Filling filling) {
        if (Files.exists(file)) {
            throw new Refused("", file + " is there already. Name a file that is not.");
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            // Made readable by its owner alone, as files for the time being are.
            Path draft = Files.createTempFile(folder, "stet-archive", ".draft");
            try {
                filling.fill(draft);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be written to " + file, e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read", e);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(draft, file);
        }
    }
}
