package dev.stet.source.fetch;

import dev.stet.source.blob.Spool;

/**
 * What a site answered. To be closed by whoever asked for it.
 *
 * @param bytes of the body, expanded
 */
public record Fetched(Exchange exchange, Spool bytes) implements AutoCloseable {

    @Override
    public void close() {
        bytes.close();
    }
}
