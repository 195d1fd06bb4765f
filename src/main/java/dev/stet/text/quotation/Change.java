package dev.stet.text.quotation;

import dev.stet.shared.Keyed;

/**
 * A stretch of whole words in which an excerpt and a text agree or differ.
 *
 * @param words as they stand in the text, or in the excerpt where the text lacks them; blanks after them included
 */
public record Change(Kind kind, String words) {

    /** On which side the words stand. */
    public enum Kind implements Keyed {
        SAME("the same"),
        EXCERPT_ONLY("only in the excerpt"),
        TEXT_ONLY("only in the capture");

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
