package dev.stet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the machine, tried for a bounded time; its output goes to a file under target. */
final class Attempt {
    private static final Path OUTPUT = Path.of("target/browser-search.log");

    private Attempt() {}

    /** Whether the command ended well within the time; one that runs longer is ended. */
    static boolean of(Duration limit, List<String> command) {
        Process process = start(command);
        try {
            if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }

    private static Process start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(OUTPUT.toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
