package dev.stet.crash;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dev.stet.rig.Instance;

/** People who add sources as fast as they can, and remember each that was acknowledged. */
final class Writers {
    private final List<Caller> callers;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    private volatile boolean stopped;

    private Writers(int people, URI address) {
        callers = Stream.generate(() -> new Caller(address)).limit(people).toList();
    }

    /** So many people who all sign in as one; their sessions outlive the restarts. */
    static Writers signedIn(int people, URI address, String email, String password)
            throws IOException, InterruptedException {
        Writers writers = new Writers(people, address);
        for (Caller caller : writers.callers) {
            caller.send("/sign-in", "/sessions", Map.of("email", email, "password", password))
                    .orElseThrow(() -> new AssertionError("Nobody came in as " + email));
        }
        return writers;
    }

    void moveTo(URI address) {
        callers.forEach(caller -> caller.moveTo(address));
    }

    /** Whoever looks whether it is all there. */
    Caller anyone() {
        return callers.get(0);
    }

    /** Titles by the address that each answer led to. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Answers of a living instance that were no acknowledgement. */
    Queue<String> refused() {
        return refused;
    }

    /** Lets everybody write, kills the instance in the midst of it once this many were acknowledged, and waits for all. */
    void writeUntilKilled(Instance instance, int acknowledgements) throws InterruptedException {
        writeWhileKilled(instance, acknowledgements, 0);
    }

    /** The same, and lets them go on, where another instance answers, until so many more were acknowledged. */
    void writeWhileKilled(Instance instance, int before, int after) throws InterruptedException {
        stopped = false;
        Semaphore arrived = new Semaphore(0);
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        callers.forEach(caller -> threads.submit(() -> write(caller, arrived)));
        boolean enough = arrived.tryAcquire(before, 2, TimeUnit.MINUTES);
        instance.kill();
        arrived.drainPermits();
        enough &= arrived.tryAcquire(after, 2, TimeUnit.MINUTES);
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES) || !enough) {
            throw new AssertionError("The instance answered too slowly or not at all: " + refused);
        }
    }

    /** Lets everybody write while something else is done. */
    void writeWhile(Callable<?> act) throws Exception {
        stopped = false;
        Semaphore arrived = new Semaphore(0);
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        callers.forEach(caller -> threads.submit(() -> write(caller, arrived)));
        try {
            act.call();
        } finally {
            stopped = true;
            threads.shutdown();
        }
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new AssertionError("The instance answered too slowly or not at all: " + refused);
        }
    }

    private void write(Caller caller, Semaphore arrived) {
        while (refused.isEmpty() && !stopped) {
            try {
                add(caller, arrived);
            } catch (IOException killed) {
                // neither acknowledged nor refused: the next one is tried, and finds nobody or another instance
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (AssertionError wrong) {
                refused.add(wrong.getMessage());
            }
        }
    }

    private void add(Caller caller, Semaphore arrived) throws IOException, InterruptedException {
        String title = "Source " + number.incrementAndGet();
        Optional<String> place = caller.send("/sources/new", "/sources", Map.of("title", title));
        if (place.isEmpty()) {
            refused.add(title);
        } else {
            acknowledged.put(place.get(), title);
            arrived.release();
        }
    }
}
