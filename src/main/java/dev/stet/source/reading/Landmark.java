package dev.stet.source.reading;

import dev.stet.shared.Keyed;

/**
 * Where in a text something begins that a reader would be sent to.
 *
 * @param label as it is called there: a page number, or a time such as {@code 00:06:12}; at most 40 characters
 * @param start in code points of the text
 */
public record Landmark(Kind kind, String label, int start) {

    /** What begins there. */
    public enum Kind implements Keyed {
        PAGE("page"),
        TIME("time");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
