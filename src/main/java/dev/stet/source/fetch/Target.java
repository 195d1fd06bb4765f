package dev.stet.source.fetch;

import java.net.URI;

/**
 * An address that may be asked for, if the machines behind its host may be reached.
 *
 * @param address as it is kept: without a fragment, its host in ASCII
 * @param host in ASCII and lower case, without brackets or a dot at its end
 */
record Target(URI address, String host, int port, boolean secure) {

    /** Path and query: what is sent in the first line of a request. */
    String asked() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** Host and, where it is not the usual one, port: the header of that name. */
    String authority() {
        return address.getRawAuthority();
    }
}
