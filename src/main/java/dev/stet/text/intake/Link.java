package dev.stet.text.intake;

import java.util.Locale;
import java.util.Objects;

import dev.stet.shared.TextSpan;

/**
 * Words of an article that led somewhere.
 *
 * @param span where the words stand, in code points of the article's text; never empty
 * @param href where they led, always http or https
 */
public record Link(TextSpan span, String href) {

    public Link {
        Objects.requireNonNull(span, "span");
        if (!isWeb(href)) {
            throw new IllegalArgumentException("Only addresses on the web are kept, not " + href);
        }
    }

    /** Whether an address is one of the web: nothing that runs, nothing on the reader's own machine. */
    public static boolean isWeb(String href) {
        String start = href.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    Link shift(int by) {
        return new Link(span.shift(by), href);
    }
}
