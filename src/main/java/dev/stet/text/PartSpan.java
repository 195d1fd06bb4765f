package dev.stet.text;

import java.util.Objects;

import dev.stet.shared.TextSpan;

/**
 * A stretch of a text and what it is to the reader.
 *
 * @param span where it stands, in code points of the text; never empty
 */
public record PartSpan(PartKind kind, TextSpan span) {

    public PartSpan {
        Objects.requireNonNull(kind, "kind");
        if (span.isEmpty()) {
            throw new IllegalArgumentException("A part has at least one character.");
        }
    }

    /** The same stretch, seen as something else: what a reviewer does in the preview. */
    public PartSpan as(PartKind other) {
        return new PartSpan(other, span);
    }
}
