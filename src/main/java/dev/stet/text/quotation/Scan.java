package dev.stet.text.quotation;

/**
 * Looks for words in a text, in time proportional to the text whatever the two are made of. Java's own search is quickest,
 * but takes the product of both lengths where the words repeat themselves ("aaa…b" in "aaaa…"); such words are looked for
 * by D. Knuth, J. Morris, V. Pratt, "Fast pattern matching in strings", SIAM Journal on Computing 6(2), 1977. Where no part
 * of the words repeats more than {@value #HARMLESS} characters of their beginning, no two attempts of the plain search can
 * share more than that.
 */
final class Scan {

    private static final int HARMLESS = 32;

    private final String words;
    /* For each length of a beginning that matched, how much of it still does after the next mismatch; null if not needed. */
    private final int[] borders;

    Scan(String words) {
        this.words = words;
        borders = borders(words);
    }

    /** The first index from {@code from} on at which the words stand, or -1. */
    int next(String text, int from) {
        return borders == null ? text.indexOf(words, from) : nextOfRepeating(text, from);
    }

    private int nextOfRepeating(String text, int from) {
        int matched = 0;
        for (int i = Math.max(0, from); i < text.length(); i++) {
            while (matched > 0 && text.charAt(i) != words.charAt(matched)) {
                matched = borders[matched];
            }
            matched += text.charAt(i) == words.charAt(matched) ? 1 : 0;
            if (matched == words.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    private static int[] borders(String words) {
        int[] borders = new int[words.length() + 1];
        int longest = 0;
        int border = 0;
        for (int i = 1; i < words.length(); i++) {
            while (border > 0 && words.charAt(i) != words.charAt(border)) {
                border = borders[border];
            }
            border += words.charAt(i) == words.charAt(border) ? 1 : 0;
            borders[i + 1] = border;
            longest = Math.max(longest, border);
        }
        return longest > HARMLESS ? borders : null;
    }
}
