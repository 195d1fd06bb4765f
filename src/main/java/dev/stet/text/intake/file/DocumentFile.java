package dev.stet.text.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

import dev.stet.shared.Refused;
import dev.stet.text.document.PrintedPages;
import dev.stet.text.document.UnreadableDocument;
import dev.stet.text.document.WordDocument;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.document.PrintedArticle;
import dev.stet.text.intake.document.WordArticle;

/** Reads the article in a document: on a thread of its own, in bounded time, whatever the document does to it. */
final class DocumentFile {

    private static final Logger LOG = Logger.getLogger(DocumentFile.class);
    private static final long LONGEST = 30;
    private static final long STACK = 4L * 1024 * 1024;

    private DocumentFile() {}

    /** @throws Refused naming the field {@code file}, where no article can be read */
    static Intake read(Medium medium, byte[] bytes) {
        ExecutorService thread = Executors.newSingleThreadExecutor(DocumentFile::thread);
        Future<Intake> article = thread.submit(() -> article(medium, bytes));
        try {
            return article.get(LONGEST, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            throw refused("Reading it took longer than " + LONGEST + " seconds.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", stopping);
        } catch (ExecutionException failed) {
            throw why(failed.getCause());
        } finally {
            article.cancel(true);
            thread.shutdownNow();
        }
    }

    private static Refused why(Throwable failure) {
        if (failure instanceof UnreadableDocument document) {
            return refused(document.getMessage());
        }
        if (failure instanceof Refused refused) {
            return refused;
        }
        LOG.infof(failure, "A document could not be read");
        return refused("It cannot be read.");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "stet-document", STACK);
        thread.setDaemon(true);
        return thread;
    }

    private static Refused refused(String why) {
        return new Refused("file", why + " Choose another file, or paste the article.");
    }

    private static Intake article(Medium medium, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("stet-article", null);
        try {
            Files.write(file, bytes);
            Intake article = medium == Medium.PDF
                    ? PrintedArticle.read(PrintedPages.of(file))
                    : WordArticle.read(WordDocument.of(file));
            if (article.parts().isEmpty()) {
                throw new UnreadableDocument("There is no text in it, as in a scan or a picture.");
            }
            return article;
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
