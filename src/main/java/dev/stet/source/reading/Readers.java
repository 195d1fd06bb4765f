package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.stet.text.NormalText;

/** Finds the reader for some bytes, and sees to it that it ends in time, whatever the bytes do to it. */
@ApplicationScoped
public class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long STACK = 4L * 1024 * 1024;
    private static final List<TextReader> ALL =
            List.of(new PlainReader(), new PageReader(), new PdfReader(), new DocxReader());

    /**
     * Takes the text, in at most a minute.
     *
     * @param mediaType of the bytes, without parameters
     * @param charset that whoever sent the bytes gave beside them, or null
     * @return blank where bytes of this kind hold no text, as pictures
     * @throws Unreadable where they should, and none can be taken
     */
    public TakenText read(Path file, String mediaType, String charset) throws Unreadable {
        TextReader reader =
                ALL.stream().filter(each -> each.reads(mediaType)).findFirst().orElse(null);
        if (reader == null) {
            return new TakenText(NormalText.of(""), List.of(), "none");
        }
        ExecutorService thread = Executors.newSingleThreadExecutor(Readers::thread);
        Future<TakenText> text = thread.submit(() -> reader.read(file, charset));
        try {
            return text.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            throw new Unreadable("Taking its text took longer than " + LONGEST.toSeconds() + " seconds.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", stopping);
        } catch (ExecutionException failed) {
            throw why(failed.getCause());
        } finally {
            text.cancel(true);
            thread.shutdownNow();
        }
    }

    /** One that does not keep the machine from ending, should a reader not listen. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "stet-reader", STACK);
        thread.setDaemon(true);
        return thread;
    }

    private static Unreadable why(Throwable failure) {
        if (failure instanceof Unreadable unreadable) {
            return unreadable;
        }
        LOG.infof(failure, "A reader broke");
        if (failure instanceof StackOverflowError) {
            return new Unreadable("It is nested too deep to be read.");
        }
        if (failure instanceof OutOfMemoryError) {
            return new Unreadable("It needs more memory to be read than there is.");
        }
        return new Unreadable(
                failure instanceof IOException
                        ? "It is damaged, and cannot be read."
                        : "It cannot be read: the reader broke.");
    }
}
