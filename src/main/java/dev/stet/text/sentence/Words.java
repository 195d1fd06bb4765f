package dev.stet.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a paragraph apart into words, also where a blank was forgotten after a full stop, or is never written. */
final class Words {

    /* "world.Today", "1,000.That", "up!And": a small letter or digit, marks, a capital and small letters to the end. */
    private static final Pattern FORGOTTEN =
            Pattern.compile("(?<=[\\p{Ll}\\d]{2}[.!?]{1,9}+)(?=\\p{Lu}\\p{Ll}+(?:['’]\\p{Ll}+)?[.,!?;:\"”)]*$)");
    private static final int LONGEST_FORGOTTEN = 80;

    private final CharSequence text;
    private final List<Word> words = new ArrayList<>();

    private Words(CharSequence text) {
        this.text = text;
    }

    /** The words between two {@code char} indexes. */
    static List<Word> of(CharSequence text, int start, int end) {
        Words words = new Words(text);
        int at = start;
        while (at < end) {
            int from = at + blanks(text, at, end, true);
            int to = from + blanks(text, from, end, false);
            if (to > from) {
                words.take(from, to);
            }
            at = to;
        }
        return words.words;
    }

    private static int blanks(CharSequence text, int from, int end, boolean blank) {
        int at = from;
        while (at < end && isBlank(text.charAt(at)) == blank) {
            at++;
        }
        return at - from;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    private void take(int start, int end) {
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            if (Glyphs.endsUnspaced(text.charAt(i))) {
                int to = i + 1;
                while (to < end && (Glyphs.endsUnspaced(text.charAt(to)) || Glyphs.closesUnspaced(text.charAt(to)))) {
                    to++;
                }
                if (to < end) {
                    words.add(Word.of(text, from, to, from > start));
                    from = to;
                }
                i = to - 1;
            }
        }
        takeLatin(from, end, from > start);
    }

    private boolean hasInnerMark(int start, int end) {
        for (int i = start + 2; i < end - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && Character.isUpperCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void takeLatin(int start, int end, boolean glued) {
        if (end - start <= LONGEST_FORGOTTEN && hasInnerMark(start, end)) {
            Matcher gap = FORGOTTEN.matcher(text.subSequence(start, end));
            if (gap.find() && !Word.of(text, start, end, glued).isAddress()) {
                words.add(Word.of(text, start, start + gap.start(), glued));
                words.add(Word.of(text, start + gap.start(), end, true));
                return;
            }
        }
        words.add(Word.of(text, start, end, glued));
    }
}
