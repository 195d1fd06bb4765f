package dev.stet.shared;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread beside the requests. What it is given is done one after the other. It is ended before the application ends:
 * what was begun may finish, for a while, since what it works with is still there; what was not begun, or comes later, is
 * dropped.
 */
public final class Background {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final Duration patience;
    private final ScheduledThreadPoolExecutor thread;

    /** @param name of the thread, for whoever reads a dump of them */
    public Background(String name) {
        this(name, PATIENCE);
    }

    Background(String name, Duration patience) {
        this.patience = patience;
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void run(Runnable work) {
        thread.execute(work);
    }

    /** In a while: what nobody waits for keeps nobody waiting who asks for a page as soon as the application listens. */
    public void runLater(Runnable work) {
        thread.schedule(work, A_WHILE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * In a while, and again and again.
     *
     * @param work throws nothing: it would not be run again
     * @param pause between the end of one and the beginning of the next
     */
    public void repeat(Runnable work, Duration pause) {
        thread.scheduleWithFixedDelay(work, A_WHILE.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns when nothing runs any more. What takes too long is interrupted, and given as long again. */
    public void end() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
                thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
