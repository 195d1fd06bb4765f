package dev.stet.text.sentence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A gap between two words, seen from the word before it.
 *
 * @param words all words of the paragraph
 * @param first the word that began the sentence now open
 * @param at the word before the gap; there is one after it
 */
record Place(List<Word> words, int first, int at) {

    private static final Pattern BULLET = Pattern.compile("[•⁃*·-]?");
    private static final Pattern COUNTER = Pattern.compile("[•⁃]?\\d{1,3}|[a-z]");
    private static final int LONGEST_MARKER = 3;

    Word word() {
        return words.get(at);
    }

    Word next() {
        return words.get(at + 1);
    }

    /** The word after the next, or null. */
    Word afterNext() {
        return at + 2 < words.size() ? words.get(at + 2) : null;
    }

    /** The word before, of the same sentence, or null. */
    Word previous() {
        return at > first ? words.get(at - 1) : null;
    }

    /** The words of the sentence up to the gap. */
    int soFar() {
        return at - first + 1;
    }

    Word opening() {
        return words.get(first);
    }

    /** Dots that stand alone right before the word, as in {@code . . .}. */
    int dotsBefore() {
        int dots = 0;
        for (int i = at - 1; i >= first && words.get(i).isDots() && dots < LONGEST_MARKER; i--) {
            dots += words.get(i).stop().length();
        }
        return dots;
    }

    /**
     * Whether three dots follow that stand for words left out at the beginning of the next sentence: "compounds. . . .
     * The", where the first dot is the full stop.
     */
    boolean leadingDots() {
        int dots = at + 1;
        while (dots < words.size() && words.get(dots).isDots() && dots - at <= LONGEST_MARKER) {
            dots++;
        }
        boolean three = dots - at - 1 == LONGEST_MARKER;
        return three
                && word().isLetters()
                && !word().isEllipsis()
                && dots < words.size()
                && words.get(dots).beginsUpper();
    }

    /** Whether the word is a number or letter that counts the item it begins: {@code 1.} or {@code b.}. */
    boolean isListMarker() {
        boolean begins = at == first
                || at == first + 1 && BULLET.matcher(words.get(first).core()).matches();
        return begins && COUNTER.matcher(word().core()).matches();
    }
}
