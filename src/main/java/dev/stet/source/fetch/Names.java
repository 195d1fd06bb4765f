package dev.stet.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. Asked once for each request that is made. */
@FunctionalInterface
interface Names {

    /**
     * @param host a name, or an address written out, which is only read
     * @return at least one
     */
    List<InetAddress> of(String host) throws UnknownHostException;

    /** As this machine does it. */
    static Names system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
