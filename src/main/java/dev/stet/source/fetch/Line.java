package dev.stet.source.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends one request to one machine: to the very address that was checked, so that the name is not looked up again. The name is
 * still the one that the certificate must carry. It follows no redirect, keeps no cookie, knows no password, and hangs up when
 * closed: the next request has a connection of its own.
 */
final class Line implements AutoCloseable {

    private static final int HEAD = 64 * 1024;

    private final HttpClient client;
    private final Bounds bounds;

    Line(Vertx vertx, Bounds bounds, HttpClientOptions options) {
        this.bounds = bounds;
        client = vertx.httpClientBuilder()
                .with(options)
                .withConnectHandler(connection -> connection.exceptionHandler(told -> {
                    // whoever waits for the answer is told as well, and a site shall not fill our log
                }))
                .build();
    }

    /** Certificates are those that Java trusts, and must carry the name that was asked for. */
    static HttpClientOptions options(Bounds bounds) {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setSslHandshakeTimeout(bounds.connecting().toSeconds())
                .setMaxHeaderSize(HEAD)
                .setDecompressionSupported(false);
    }

    /** What a request carries, in the order in which it is sent. */
    static List<Header> headers(Target target) {
        return List.of(
                new Header("Host", target.authority()),
                new Header("User-Agent", "Stet (keeps a copy of a cited source, asked for by a person)"),
                new Header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8"),
                new Header("Accept-Encoding", "identity"),
                new Header("connection", "close"));
    }

    Future<HttpClientRequest> open(Target target, InetAddress address) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.asked())
                .setFollowRedirects(false)
                .setConnectTimeout(bounds.connecting().toMillis());
        headers(target).forEach(header -> options.putHeader(header.name(), header.value()));
        return client.request(options);
    }

    @Override
    public void close() {
        client.close();
    }
}
