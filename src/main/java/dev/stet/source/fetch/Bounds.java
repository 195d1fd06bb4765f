package dev.stet.source.fetch;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param redirects followed at most
 * @param bytes of the body at most, as they come and when expanded
 * @param connecting at most, for each connection
 * @param whole at most, for everything together
 */
record Bounds(int redirects, long bytes, Duration connecting, Duration whole) {

    static final Bounds USUAL = new Bounds(5, 50L << 20, Duration.ofSeconds(10), Duration.ofSeconds(60));

    /** What is said of a longer body. */
    String exceeded() {
        return "The answer is longer than %,d MB, so it was not fetched. Upload it as a file instead."
                .formatted(bytes >> 20);
    }
}
