package dev.stet.world;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.Response;

/** Two people who send something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The status of either answer, hers first. */
    public static List<Integer> statuses(Callable<Response> hers, Callable<Response> his)
            throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Response> first = two.submit(hers);
            Future<Response> second = two.submit(his);
            return List.of(first.get().statusCode(), second.get().statusCode());
        } finally {
            two.shutdown();
        }
    }
}
