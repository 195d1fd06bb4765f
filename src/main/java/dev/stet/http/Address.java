package dev.stet.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/** Where a request comes from, for counting guesses. */
public final class Address {

    private static final int NETWORK_GROUPS = 4;

    /** Colons and digits, so that nothing is ever asked of a name server. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%\\w*)?");

    private Address() {}

    /**
     * The network address; behind a proxy, the one that it names, if {@code quarkus.http.proxy} is set to believe it. Of
     * IPv6 the first 64 bits, however they are written: whoever has one such address has all of them.
     */
    public static String of(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : counted(remote.hostAddress());
    }

    static String counted(String host) {
        if (!IPV6.matcher(host).matches()) {
            return host;
        }
        try {
            InetAddress address = InetAddress.getByName(host.replaceFirst("%.*", ""));
            return address instanceof Inet6Address six ? network(six.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return host;
        }
    }

    private static String network(byte[] address) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < NETWORK_GROUPS; i++) {
            int group = (address[2 * i] & 0xff) << Byte.SIZE | address[2 * i + 1] & 0xff;
            groups.append(i == 0 ? "" : ":").append(Integer.toHexString(group));
        }
        return groups.toString();
    }
}
