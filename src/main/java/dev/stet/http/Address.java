package dev.stet.http;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from, for counting guesses. */
public final class Address {

    private static final int IPV6_NETWORK_GROUPS = 4;

    private Address() {}

    /**
     * The network address; behind a proxy, the one that it names, if {@code quarkus.http.proxy} is set to believe it. Of
     * IPv6 the first 64 bits: whoever has one such address has all of them.
     */
    public static String of(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        String host = remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress();
        String[] groups = host.split(":");
        if (host.contains("::") || groups.length <= IPV6_NETWORK_GROUPS) {
            return host;
        }
        return String.join(":", java.util.Arrays.copyOf(groups, IPV6_NETWORK_GROUPS));
    }
}
