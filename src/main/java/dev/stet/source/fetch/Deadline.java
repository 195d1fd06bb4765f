package dev.stet.source.fetch;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;

/** The moment by which all of a fetch must be done. */
final class Deadline {

    private final Duration whole;
    private final long end;

    private Deadline(Duration whole) {
        this.whole = whole;
        end = System.nanoTime() + whole.toNanos();
    }

    static Deadline in(Duration whole) {
        return new Deadline(whole);
    }

    /** Nanoseconds that are left; never negative. */
    long left() {
        return Math.max(0, end - System.nanoTime());
    }

    /** What is said when it has passed. */
    String passed() {
        return "The site took longer than %d seconds, so the fetch was given up."
                .formatted(Math.max(1, whole.toSeconds()));
    }

    /**
     * Waits.
     *
     * @throws Unfetched where it passes first
     * @throws CompletionException where the future fails
     */
    <T> T await(Future<T> future) throws Unfetched {
        try {
            return future.toCompletionStage().toCompletableFuture().get(left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Unfetched(passed());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Unfetched("The application is ending, so the fetch was given up.");
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }
}
