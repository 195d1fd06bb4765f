package dev.stet.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.Response;

import dev.stet.world.Visitor;

/** Sends letters at the same moment, each by a thread of its own that waits for the others at the start. */
final class AtOnce {

    private final List<Callable<Response>> sends = new ArrayList<>();

    AtOnce send(Letter letter, Visitor by) {
        sends.add(() -> letter.sentBy(by));
        return this;
    }

    /** What each was answered, in the order in which they were added. */
    List<Response> answers() throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(sends.size());
        ExecutorService threads = Executors.newFixedThreadPool(sends.size());
        try {
            List<Callable<Response>> held = new ArrayList<>();
            for (Callable<Response> send : sends) {
                held.add(() -> {
                    start.await();
                    return send.call();
                });
            }
            return threads.invokeAll(held).stream().map(AtOnce::got).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("No answer", e);
        }
    }
}
