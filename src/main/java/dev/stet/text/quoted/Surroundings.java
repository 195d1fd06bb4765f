package dev.stet.text.quoted;

import java.util.regex.Pattern;

/** Tells by its neighbours what a mark can be that is written the same on both sides, or for an apostrophe too. */
final class Surroundings {

    /** Words that begin with an apostrophe, and decades: {@code ’tis}, {@code rock ’n’ roll}, {@code the ’90s}. */
    private static final Pattern CLIPPED =
            Pattern.compile("(?:\\d0s|n|tis|twas|twill|em|til|cause|bout)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** So far ahead a better end is looked for than a mark that may be a possessive. */
    private static final int AHEAD = 300;

    private final String text;

    Surroundings(String text) {
        this.text = text;
    }

    boolean mayOpen(int at) {
        char mark = text.charAt(at);
        if (Pair.openedBy(mark) == null || mark == '’') {
            return false;
        }
        if (Pair.isCertain(mark) || mark == '“' || mark == '„') {
            return true;
        }
        if (isWord(before(at)) && !isUnspaced(before(at))) {
            return false;
        }
        boolean french = mark == '«' || mark == '‹';
        return (french || !isBlank(after(at))) && !(isSingle(mark) && isClipped(at));
    }

    /** @param pair the one that stands open */
    boolean mayClose(Pair pair, int at) {
        char mark = text.charAt(at);
        if (Pair.isCertain(mark)) {
            return true;
        }
        if (Pair.isApostrophe(mark)) {
            return !isInWord(at) && !isBlank(before(at)) && !isClippedEnd(at) && !isPossessive(pair, at);
        }
        boolean turnsBack = mark == '“' || mark == '"' || mark == '»' && pair.opens() == '»';
        return !turnsBack || mark == '"' && !isInches(at) && isEnd(at) || mark != '"' && !opensAgain(at);
    }

    /** Whether a blank line begins here. */
    boolean isEmptyLine(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private boolean isEnd(int at) {
        return !isBlank(before(at)) && (!isWord(after(at)) || isUnspaced(after(at)));
    }

    private boolean opensAgain(int at) {
        return isBlank(before(at)) && isWord(after(at));
    }

    private boolean isInWord(int at) {
        return isWord(before(at)) && isWord(after(at)) && !isUnspaced(before(at)) && !isUnspaced(after(at));
    }

    /** As in {@code 6'2"}. */
    private boolean isInches(int at) {
        int foot = Math.max(text.lastIndexOf('\'', at), text.lastIndexOf('’', at));
        return foot > 0
                && at - foot >= 2
                && at - foot <= 3
                && Character.isDigit(before(foot))
                && text.substring(foot + 1, at).chars().allMatch(Character::isDigit);
    }

    private boolean isClipped(int at) {
        return CLIPPED.matcher(text)
                .region(at + 1, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** The second mark of {@code ’n’}. */
    private boolean isClippedEnd(int at) {
        return at >= 2
                && (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N')
                && isSingle(text.charAt(at - 2))
                && isClipped(at - 2);
    }

    /** "The workers’ rights": behind an s, words go on, and a mark that can only be the end comes later. */
    private boolean isPossessive(Pair pair, int at) {
        boolean goesOn = after(at) == ' ' && Character.isLowerCase(at + 2 < text.length() ? text.charAt(at + 2) : ' ');
        return goesOn && isS(before(at)) && endsLater(pair, at + 1);
    }

    private boolean endsLater(Pair pair, int from) {
        int to = Math.min(text.length(), from + AHEAD);
        for (int at = from; at < to && !(text.charAt(at) == '\n' && isEmptyLine(at)); at++) {
            char mark = text.charAt(at);
            if (mark == pair.opens() && mark != '\'' || mark == '\'' && isBlank(before(at))) {
                return false;
            }
            if (pair.isClosedBy(mark) && !isInWord(at) && !isBlank(before(at)) && !isS(before(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S' || c == 'x' || c == 'z';
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’';
    }

    private char before(int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private char after(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Han and kana, which have no blanks around marks. */
    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }
}
