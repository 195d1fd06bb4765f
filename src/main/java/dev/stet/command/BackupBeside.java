package dev.stet.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.stet.archive.BackupDoor;
import dev.stet.shared.Refused;

/** {@code backup} while a server has the database to itself: that server is asked for the archive. */
final class BackupBeside {

    private BackupBeside() {}

    /** Whether that is what was wanted. */
    static boolean isWanted() {
        return file().isPresent();
    }

    /** @return the code to exit with */
    static int run(PrintStream out, PrintStream err) {
        Config config = ConfigProvider.getConfig();
        Path file = file().orElseThrow();
        try {
            BackupDoor.ask(Path.of(config.getValue("stet.data", String.class)), file);
            out.println("The archive " + file + " is written, by the server that is running.");
            return 0;
        } catch (Refused no) {
            err.println(no.getMessage());
        } catch (UncheckedIOException failed) {
            err.println(failed.getMessage() + ": " + failed.getCause().getMessage());
        }
        return 1;
    }

    private static Optional<Path> file() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stet.export", String.class)
                .map(Path::of);
    }
}
