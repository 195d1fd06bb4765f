package dev.stet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.Instance;
import dev.stet.world.Visitor;

/** Several who ask an instance with the demo world at once: a reviewer by pages, and a program with a token of hers. */
final class Callers {

    private static final int AT_ONCE = 8;
    private static final int REPORT_EACH = 100;
    private static final int POST_EACH = 10;
    private static final List<String> FILES = List.of("html", "pdf", "csv", "json");

    /** Made before: to make one is no part of a start. */
    private static final HttpClient READY = HttpClient.newHttpClient();

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final URI server;
    private final String cookies;
    private final String token;
    private final String article;
    private final List<String> pages;

    private Callers(URI server, Visitor mira) {
        this.server = server;
        mira.fill("/account", "/account/tokens", Map.of("label", "Measuring"));
        token = mira.page("/account").select("code.handed").text();
        cookies = "stet_session=" + mira.cookie("stet_session");
        article = mira.page("/").select("a[href~=^/articles/\\d+$]").attr("href");
        String source = mira.page("/sources").select("a[href~=^/sources/\\d+$]").attr("href");
        pages = List.of("/", article, article + "/report", "/statements", "/sources", source, "/ledger");
    }

    /** Those of an instance with the demo world. */
    static Callers of(Instance instance) {
        RestAssured.baseURI = instance.address().toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        return new Callers(instance.address(), Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD));
    }

    /** Asks for the first page of an instance that listens. */
    static void first(Instance instance) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(instance.address().resolve("/sign-in")).build();
        int status = READY.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("The first page answered " + status);
        }
    }

    /** So many requests of all kinds: pages, sources that are entered, reports issued and fetched in each form. */
    void mixed(int requests) throws Exception {
        all(requests, this::anything);
    }

    /** So many times the galley. Gives how many a second. */
    double galleys(int requests) throws Exception {
        return all(requests, i -> page(article));
    }

    /** So many sources entered. Gives how many a second. */
    double posts(int requests) throws Exception {
        return all(requests, i -> post("/api/sources", source()));
    }

    private void anything(int i) throws IOException, InterruptedException {
        if (i % REPORT_EACH == 0) {
            String report = "/api" + article + "/reports";
            String issued = issued(report);
            for (String form : FILES) {
                send(program(URI.create(issued + "." + form)).GET().build(), 200);
            }
        } else if (i % POST_EACH == 0) {
            post("/api/sources", source());
        } else {
            page(pages.get(i % pages.size()));
        }
    }

    /** One after the other: of two at the same moment one is refused. */
    private synchronized String issued(String reports) throws IOException, InterruptedException {
        return post(reports, "").headers().firstValue("Location").orElseThrow();
    }

    private double all(int requests, Request request) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        Callable<Void> caller = () -> {
            for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                request.send(i);
            }
            return null;
        };
        long before = System.nanoTime();
        try {
            for (Future<Void> done : callers.invokeAll(Collections.nCopies(AT_ONCE, caller))) {
                done.get();
            }
        } finally {
            callers.shutdown();
        }
        return requests * 1e9 / (System.nanoTime() - before);
    }

    private void page(String path) throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Cookie", cookies)
                        .build(),
                200);
    }

    private String source() {
        return "{\"title\": \"Minutes of meeting " + number.incrementAndGet() + "\", \"kind\": \"document\"}";
    }

    private HttpResponse<byte[]> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request = program(server.resolve(path));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request.POST(BodyPublishers.ofString(json)).build(), 201);
    }

    private HttpRequest.Builder program(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** The request with this number. */
    private interface Request {
        void send(int number) throws IOException, InterruptedException;
    }
}
