package dev.stet.text.sentence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run of characters without a blank, taken apart: what opens it, its core, the marks that end it, what closes it.
 *
 * @param start where it begins in the text, in {@code char}s
 * @param end the first {@code char} after it
 * @param raw all of it
 * @param core without opening, closing and ending marks; empty for a word of marks only
 * @param stop the ending marks, as in {@code .} or {@code ?!}, or empty
 * @param closed whether something closes it after the ending marks
 * @param glued whether it follows the word before without a blank
 */
record Word(int start, int end, String raw, String core, String stop, boolean closed, boolean glued) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.|ftp://).*|[^@\\s]+@[^@\\s]+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|edu|gov)(?:/.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SMILEY = Pattern.compile("[:;=8][-o']?[)(DPp|/\\]\\[]+\\.?|<3|[(\\[]+[-o']?[:;]");
    private static final int LONGEST_LOOKED_AT = 400;

    static Word of(CharSequence text, int start, int end, boolean glued) {
        int from = start;
        while (from < end && Glyphs.opens(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Glyphs.closes(text.charAt(to - 1))) {
            to--;
        }
        int stopped = to;
        while (stopped > from && Glyphs.ends(text.charAt(stopped - 1))) {
            stopped--;
        }
        return new Word(
                start,
                end,
                text.subSequence(start, end).toString(),
                text.subSequence(from, stopped).toString(),
                text.subSequence(stopped, to).toString(),
                to < end,
                glued);
    }

    boolean isStopped() {
        return !stop.isEmpty();
    }

    /** Marks only: no letter, digit or symbol. */
    boolean isMark() {
        return core.isEmpty() && isStopped();
    }

    boolean isDots() {
        return isMark() && stop.chars().allMatch(c -> c == '.' || c == '…') && raw.length() == stop.length();
    }

    boolean isStrong() {
        return stop.chars().anyMatch(c -> Glyphs.isStrong((char) c));
    }

    boolean isEllipsis() {
        return !isStrong() && (stop.length() > 1 || stop.equals("…"));
    }

    String lower() {
        return core.toLowerCase(Locale.ROOT);
    }

    boolean beginsLower() {
        return !core.isEmpty() && Character.isLowerCase(core.codePointAt(0));
    }

    boolean beginsUpper() {
        return !core.isEmpty()
                && (Character.isUpperCase(core.codePointAt(0)) || Character.isTitleCase(core.codePointAt(0)));
    }

    boolean beginsDigit() {
        return !core.isEmpty() && Character.isDigit(core.codePointAt(0));
    }

    boolean isNumber() {
        return beginsDigit()
                && core.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.' || c == ':' || c == '/');
    }

    /** Whether it is made of letters only, with an apostrophe at most. */
    boolean isLetters() {
        return !core.isEmpty() && core.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
    }

    /** Letters of which more than one is there and all are capitals. */
    boolean isAllCapitals() {
        return beginsUpper()
                && core.length() > 1
                && core.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '\'');
    }

    boolean isAddress() {
        if (core.indexOf('.') < 0 && core.indexOf('@') < 0 && core.indexOf('/') < 0) {
            return false;
        }
        return core.length() <= LONGEST_LOOKED_AT ? ADDRESS.matcher(core).matches() : core.contains("://");
    }

    /** A ruled line: three marks of one kind or more, as in {@code -----}. */
    boolean isRule() {
        if (raw.length() < 3) {
            return false;
        }
        char first = raw.charAt(0);
        return "-=_*~#+".indexOf(first) >= 0 && raw.chars().allMatch(c -> c == first);
    }

    boolean isSmiley() {
        return raw.length() > 1
                && raw.length() <= 5
                && ":;=8<([".indexOf(raw.charAt(0)) >= 0
                && SMILEY.matcher(raw).matches();
    }

    boolean endsWith(char c) {
        return !raw.isEmpty() && raw.charAt(raw.length() - 1) == c;
    }
}
