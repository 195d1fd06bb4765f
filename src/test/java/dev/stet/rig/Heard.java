package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * What the application under test logs under one name while this is open, wherever it runs: beside the tests it is listened
 * to, and of a process of its own the log is read.
 */
public final class Heard implements AutoCloseable {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Supplier<Stream<String>> lines;
    private final Runnable close;

    private Heard(Supplier<Stream<String>> lines, Runnable close) {
        this.lines = lines;
        this.close = close;
    }

    /**
     * Listens from now on.
     *
     * @param name of the logger
     */
    public static Heard of(String name) {
        return Tested.isElsewhere() ? read(Tested.log(), "[" + name + "] ") : listened(Logger.getLogger(name));
    }

    /**
     * The lines so far with these words in them, each beginning with the number of its request, if it has one. The log of another
     * process comes a little later than its answers: waits for the first line, ten seconds at most.
     */
    public List<String> lines(String words) {
        long began = System.nanoTime();
        List<String> found = found(words);
        while (found.isEmpty() && System.nanoTime() - began < LONGEST) {
            LockSupport.parkNanos(PAUSE);
            found = found(words);
        }
        return found;
    }

    private List<String> found(String words) {
        return lines.get().filter(line -> line.contains(words)).toList();
    }

    @Override
    public void close() {
        close.run();
    }

    private static Heard read(Path log, String name) {
        long before = all(log).size();
        return new Heard(
                () -> all(log).stream()
                        .skip(before)
                        .filter(line -> line.contains(name))
                        .map(line -> line.replaceFirst("^.*?\\) ", "")),
                () -> {});
    }

    private static List<String> all(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Heard listened(Logger logger) {
        Queue<String> said = new ConcurrentLinkedQueue<>();
        Handler ear = into(said);
        Level before = logger.getLevel();
        logger.addHandler(ear);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        return new Heard(said::stream, () -> {
            logger.setLevel(before);
            logger.setUseParentHandlers(true);
            logger.removeHandler(ear);
        });
    }

    private static Handler into(Queue<String> lines) {
        PatternFormatter asInTheLog = new PatternFormatter("%X{request} %s");
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(asInTheLog.format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
