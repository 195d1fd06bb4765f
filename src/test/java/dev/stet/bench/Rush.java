package dev.stet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.stet.world.Visitor;

/** Users who are signed in and ask for the same page at once, each again as soon as she is answered. */
final class Rush {

    private static final int WARM = 4;
    private static final int TIMES = 10;
    private static final int PERCENT = 95;
    private static final String COOKIE = "stet_session";

    private final String base;
    private final List<String> keys;
    private final HttpClient client = HttpClient.newHttpClient();

    Rush(String base, List<Visitor> users) {
        this.base = base;
        keys = users.stream().map(user -> user.cookie(COOKIE)).toList();
    }

    /**
     * Milliseconds within which 95 of 100 requests were answered whole, after a warm-up.
     *
     * @throws IllegalStateException where one was not answered with the right page
     */
    double p95(ScaleBench.Asked asked) throws InterruptedException, ExecutionException {
        warm(asked);
        List<Double> sorted = rush(asked, TIMES).sorted().toList();
        return sorted.get((sorted.size() * PERCENT + 99) / 100 - 1);
    }

    void warm(ScaleBench.Asked asked) throws InterruptedException, ExecutionException {
        rush(asked, WARM);
    }

    private Stream<Double> rush(ScaleBench.Asked asked, int times) throws InterruptedException, ExecutionException {
        ExecutorService users = Executors.newFixedThreadPool(keys.size());
        try {
            List<Double> millis = new ArrayList<>();
            Stream<Callable<List<Double>>> all = keys.stream().map(key -> () -> ask(asked, key, times));
            for (Future<List<Double>> each : users.invokeAll(all.toList())) {
                millis.addAll(each.get());
            }
            return millis.stream();
        } finally {
            users.shutdown();
        }
    }

    private List<Double> ask(ScaleBench.Asked asked, String key, int times) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + asked.path()))
                .header("Cookie", COOKIE + "=" + key)
                .build();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            millis.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200
                    || !new String(answer.body(), StandardCharsets.UTF_8).contains(asked.words())) {
                throw new IllegalStateException(
                        asked.path() + " answered " + answer.statusCode() + ", and not the page");
            }
        }
        return millis;
    }
}
