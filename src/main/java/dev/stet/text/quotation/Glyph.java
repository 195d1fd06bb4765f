package dev.stet.text.quotation;

/** The kinds of marks that typesetters put in one another's place. */
final class Glyph {

    private Glyph() {}

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c > 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Without the blanks around, no-break spaces included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Soft hyphen, characters of no width, variation selectors. Joiners stay: they make letters and emoji. */
    static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c >= '\uFE00' && c <= '\uFE0F';
    }

    static boolean isDash(char c) {
        return isHyphen(c)
                || c >= '\u2012' && c <= '\u2015'
                || c == '\u2212'
                || c == '\uFE58'
                || c == '\uFE63'
                || c == '\uFF0D';
    }

    /** The dashes that join the halves of a word. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDoubleQuote(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '＂' -> true;
            default -> false;
        };
    }

    static boolean isSingleQuote(char c) {
        return switch (c) {
            case '\'', '‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ', '＇' -> true;
            default -> false;
        };
    }

    static boolean isMark(char c) {
        return isDoubleQuote(c) || isSingleQuote(c);
    }
}
