package dev.stet.crash;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.stet.rig.Instance;

/**
 * A plain balancer: each request goes to the next node, whoever sends it. A node that nobody listens at is passed over; what
 * breaks off in the middle is answered with 502 and sent to nobody else, for it may have been done.
 */
final class Balancer implements AutoCloseable {

    private static final Set<String> OF_THE_WIRE =
            Set.of("connection", "content-length", "host", "transfer-encoding", "expect", "upgrade", "keep-alive");
    private static final int BROKEN = 502;
    private static final int NO_BODY = -1;

    private final List<URI> nodes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicIntegerArray answered;
    private final AtomicBoolean losing = new AtomicBoolean();

    private Balancer(List<URI> nodes) throws IOException {
        this.nodes = nodes;
        answered = new AtomicIntegerArray(nodes.size());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
    }

    static Balancer over(List<Instance> instances) throws IOException {
        return new Balancer(instances.stream().map(Instance::address).toList());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many requests this node has answered. */
    int answeredBy(int node) {
        return answered.get(node);
    }

    /** The next request is done by its node, and its answer is lost on the way. */
    void loseAnAnswer() {
        losing.set(true);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            HttpResponse<byte[]> answer = ask(exchange, body);
            if (losing.getAndSet(false)) {
                exchange.sendResponseHeaders(BROKEN, NO_BODY);
                return;
            }
            forwarded(answer.headers().map()).forEach(exchange.getResponseHeaders()::put);
            int length = answer.body().length;
            exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? NO_BODY : length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException brokenOff) {
            exchange.sendResponseHeaders(BROKEN, NO_BODY);
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        ConnectException nobody = new ConnectException("No node listens");
        for (int tried = 0; tried < nodes.size(); tried++) {
            int node = Math.floorMod(turn.getAndIncrement(), nodes.size());
            try {
                HttpResponse<byte[]> answer =
                        client.send(request(exchange, nodes.get(node), body), BodyHandlers.ofByteArray());
                answered.incrementAndGet(node);
                return answer;
            } catch (ConnectException refused) {
                nobody = refused;
            }
        }
        throw nobody;
    }

    private static HttpRequest request(HttpExchange exchange, URI node, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        forwarded(exchange.getRequestHeaders())
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static Map<String, List<String>> forwarded(Map<String, List<String>> headers) {
        Map<String, List<String>> forwarded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        forwarded.putAll(headers);
        forwarded.keySet().removeIf(name -> name.startsWith(":") || OF_THE_WIRE.contains(name.toLowerCase()));
        return forwarded;
    }
}
