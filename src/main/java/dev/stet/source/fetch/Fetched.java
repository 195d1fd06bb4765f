package dev.stet.source.fetch;

import java.util.List;

import dev.stet.source.blob.Spool;

/**
 * What a site answered. To be closed by whoever asked for it.
 *
 * @param url from where it came in the end, after all redirects
 * @param server the address of the machine that answered
 * @param request the head of the last request: its first line, and its headers in the order in which they were sent
 * @param status from 200 to 299
 * @param response the head of the answer, likewise
 * @param bytes of the body, expanded
 */
public record Fetched(String url, String server, String request, int status, String response, Spool bytes)
        implements AutoCloseable {

    static String head(String first, List<Header> headers) {
        StringBuilder head = new StringBuilder(first).append('\n');
        headers.forEach(header -> head.append(header).append('\n'));
        return head.toString();
    }

    @Override
    public void close() {
        bytes.close();
    }
}
