package dev.stet.text.weave;

import java.util.Objects;

import dev.stet.shared.TextSpan;

/**
 * Something that lies over a stretch of a text: a statement, an aside, a stretch that nobody has looked at.
 *
 * @param span in code points of the whole text
 * @param what whatever it is to the caller
 * @param lined whether it is underlined, and so needs a lane of its own where it overlaps others
 */
public record Overlay<T>(TextSpan span, T what, boolean lined) {

    public Overlay {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(what, "what");
    }
}
