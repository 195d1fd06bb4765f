package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The clock of a process, set from outside while it runs, by {@code src/test/c/clock.c}. (Of libfaketime, which does the same, the
 * timed waits of Java spin without end.)
 */
final class ProcessClock {

    private static final Path SOURCE = Path.of("src/test/c/clock.c");
    private static final String LIBRARY = "clock.so";

    private final Path file;

    private ProcessClock(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The one that this file says how to set; what sets it is compiled into the folder of the file. */
    static ProcessClock by(Path file) {
        return new ProcessClock(file);
    }

    /** What a process is to have in its environment, so that it goes by this clock. */
    Map<String, String> environment() throws IOException, InterruptedException {
        Path library = file.resolveSibling(LIBRARY);
        Process compiler = new ProcessBuilder(
                        "cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), SOURCE.toString(), "-ldl")
                .inheritIO()
                .start();
        if (compiler.waitFor() != 0) {
            throw new IllegalStateException("The clock of a process cannot be set: " + SOURCE + " was not compiled");
        }
        set(Duration.ZERO);
        return Map.of("LD_PRELOAD", library.toString(), "STET_CLOCK", file.toString());
    }

    /** Sets it to so long after the true time, in whole seconds; before it, if negative. */
    void set(Duration ahead) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(ahead.toSeconds())
                .flip();
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.write(bytes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
