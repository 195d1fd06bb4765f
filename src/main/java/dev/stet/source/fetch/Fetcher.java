package dev.stet.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

import dev.stet.source.blob.Spool;

/**
 * Fetches what is at a web address, as a stranger would see it. Each step of the way, the first and every redirect, is judged by
 * itself: what its address says ({@link UrlGuard}), then every machine that its host stands for ({@link AddressGuard}), and only
 * then one of these very machines is connected to.
 */
final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** So much of what a site says is said again. */
    private static final int SAID = 80;

    private final Names names;
    private final AddressGuard guard;
    private final Bounds bounds;
    private final Vertx vertx;
    private final HttpClientOptions options;

    /** @param options of the connections: {@link Line#options} and perhaps more */
    Fetcher(Vertx vertx, Names names, AddressGuard guard, Bounds bounds, HttpClientOptions options) {
        this.names = names;
        this.guard = guard;
        this.bounds = bounds;
        this.vertx = vertx;
        this.options = options;
    }

    /** An answer whose body is still to come. */
    private record Answer(Line line, HttpClientResponse response, Arriving body, InetAddress server)
            implements AutoCloseable {

        /** Hangs up, if it is not over yet. */
        @Override
        public void close() {
            line.close();
        }
    }

    /**
     * Waits for it, at most as long as the bounds say.
     *
     * @throws Unfetched where it is refused, or does not arrive whole
     */
    Fetched fetch(String url) throws Unfetched {
        Deadline deadline = Deadline.in(bounds.whole());
        Target target = UrlGuard.check(url);
        for (int redirects = 0; redirects <= bounds.redirects(); redirects++) {
            try (Answer answer = ask(target, deadline)) {
                String on = answer.response().getHeader("Location");
                if (on == null || !REDIRECTS.contains(answer.response().statusCode())) {
                    return keep(target, answer);
                }
                target = UrlGuard.follow(target, on);
            }
        }
        throw new Unfetched("The site leads on and on: more than %d redirects.".formatted(bounds.redirects()));
    }

    private Fetched keep(Target target, Answer answer) throws Unfetched {
        HttpClientResponse response = answer.response();
        int status = response.statusCode();
        String said = "%d %s".formatted(status, response.statusMessage()).strip();
        if (status < 200 || status > 299) {
            throw new Unfetched("The site answered “%s”.".formatted(said.substring(0, Math.min(SAID, said.length()))));
        }
        if (declared(response) > bounds.bytes()) {
            throw new Unfetched(bounds.exceeded());
        }
        List<Header> headers = response.headers().entries().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
        Spool bytes = Body.keep(answer.body(), response.getHeader("Content-Encoding"), bounds);
        if (bytes.length() == 0) {
            bytes.close();
            throw new Unfetched("The site answered with nothing.");
        }
        Exchange exchange = new Exchange(
                target.address().toString(),
                answer.server().getHostAddress(),
                Exchange.head("GET " + target.asked() + " HTTP/1.1", Line.headers(target)),
                status,
                Exchange.head("HTTP/1.1 " + said, headers));
        return new Fetched(exchange, bytes);
    }

    private static long declared(HttpClientResponse response) {
        String length = response.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** The first of the machines that can be reached answers. */
    private Answer ask(Target target, Deadline deadline) throws Unfetched {
        Throwable last = null;
        for (InetAddress address : addresses(target.host())) {
            try {
                return ask(target, address, deadline);
            } catch (CompletionException failed) {
                last = failed.getCause();
            }
        }
        throw new Unfetched(sentence(target.host(), last));
    }

    private Answer ask(Target target, InetAddress address, Deadline deadline) throws Unfetched {
        Line line = new Line(vertx, bounds, options);
        try {
            Promise<Answer> answer = Promise.promise();
            // On the thread that the answer comes in on: from another, its end may be there before anybody listens to
            // it.
            vertx.getOrCreateContext()
                    .runOnContext(now -> line.open(target, address)
                            .compose(HttpClientRequest::send)
                            .map(response -> new Answer(line, response, Arriving.of(response, deadline), address))
                            .onComplete(answer));
            return deadline.await(answer.future());
        } catch (Unfetched | CompletionException failed) {
            line.close();
            throw failed;
        }
    }

    /** All of them must be fit to be reached: which one a name stands for must not be a matter of luck. */
    private List<InetAddress> addresses(String host) throws Unfetched {
        try {
            List<InetAddress> addresses = names.of(host);
            for (InetAddress address : addresses) {
                Optional<String> refusal = guard.refusal(address);
                if (refusal.isPresent()) {
                    throw new Unfetched("The host %s is at %s, which is %s; only sites of the open network are fetched."
                            .formatted(host, address.getHostAddress(), refusal.get()));
                }
            }
            return addresses;
        } catch (UnknownHostException unknown) {
            throw new Unfetched("No host called %s is known.".formatted(host));
        }
    }

    private static String sentence(String host, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof CertificateException) {
                return "The certificate of %s is not one to be trusted, so nothing was asked.".formatted(host);
            }
            if (cause instanceof java.net.ConnectException) {
                return "The host %s takes no connection.".formatted(host);
            }
        }
        return "The host %s broke off, or answered something that is not HTTP.".formatted(host);
    }
}
