package dev.stet.text.quotation;

import dev.stet.text.quotation.PlainWriter.Dashes;

/**
 * A text as {@link Normalisation} sees it: letters, figures and marks, single blanks, and no dash at all. Where dashes
 * were is kept apart, since one at the end of a line may be there or not. Indexes are of {@code char}s.
 *
 * @param text without dashes
 */
record Plain(String text, Origins origins, Dashes dashes) {

    static Plain of(String original) {
        return new PlainWriter(original).plain();
    }

    /** Where in the original a stretch begins that begins here. */
    int startOf(int index) {
        return origins.of(index);
    }

    /** The first {@code char} of the original after a stretch that ends before this index. */
    int endOf(String original, int index) {
        int last = origins.of(index - 1);
        return last + (Character.isHighSurrogate(original.charAt(last)) ? 2 : 1);
    }

    /**
     * Whether the dashes of an excerpt are those of this text where the excerpt's letters stand at {@code at}: each has one
     * where the other has, but for those at line ends. What is before the first letter and after the last is left open,
     * unless the excerpt has a dash there.
     */
    boolean agrees(Plain excerpt, int at) {
        int end = at + excerpt.text.length();
        for (int i = 0; i < excerpt.dashes.count(); i++) {
            if (!excerpt.dashes.isAtLineEnd(i) && !dashes.has(at + excerpt.dashes.place(i))) {
                return false;
            }
        }
        for (int i = dashes.firstFrom(at + 1); i < dashes.count() && dashes.place(i) < end; i++) {
            if (!dashes.isAtLineEnd(i) && !excerpt.dashes.has(dashes.place(i) - at)) {
                return false;
            }
        }
        return true;
    }

    /** Letters and dashes in one line, to compare short stretches by. */
    String key() {
        StringBuilder key = new StringBuilder(text);
        for (int i = dashes.count() - 1; i >= 0; i--) {
            if (!dashes.isAtLineEnd(i)) {
                key.insert(dashes.place(i), '-');
            }
        }
        return key.toString();
    }
}
