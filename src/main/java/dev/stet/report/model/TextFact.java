package dev.stet.report.model;

import java.time.Instant;
import java.util.List;

/**
 * The text that was checked.
 *
 * @param revision its number
 * @param sha256 of its UTF-8 bytes
 * @param length in code points
 * @param medium how it came in
 * @param parts all of the text, in order; what is between two parts is white space
 */
public record TextFact(
        int revision,
        String sha256,
        int length,
        String medium,
        Instant receivedAt,
        String receivedBy,
        List<PartText> parts) {
    public TextFact {
        parts = List.copyOf(parts);
    }

    /**
     * A typed stretch of the text.
     *
     * @param kind as its key: {@code headline}, {@code paragraph}, …
     * @param start in code points of the text
     */
    public record PartText(String kind, int start, int end, List<Segment> segments) {
        public PartText {
            segments = List.copyOf(segments);
        }
    }
}
