package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The clock of a process, set from outside while it runs. libfaketime (Debian: {@code faketime}) stands between the process and
 * its C library, and adds to each time of day what a file says; how long something takes is measured as ever.
 */
final class ProcessClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

    private final Path file;

    private ProcessClock(Path file) {
        this.file = file;
    }

    /** The one that this file says how to set. */
    static ProcessClock by(Path file) {
        return new ProcessClock(file);
    }

    /** What a process is to have in its environment, so that it goes by this clock. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toAbsolutePath().toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }

    /** Sets it to so long after the true time; before it, if negative. */
    void set(Duration ahead) {
        try {
            Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "clock-", null);
            Files.writeString(written, String.format("%+d\n", ahead.toSeconds()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path library() {
        try (Stream<Path> kinds = Files.list(LIBRARIES)) {
            return kinds.map(kind -> kind.resolve(LIBRARY))
                    .filter(Files::exists)
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("There is no " + LIBRARY + " below " + LIBRARIES
                            + ", which sets the clock of a process: apt-get install faketime"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
