package dev.stet.text.quotation;

import java.util.List;

/**
 * What the quotation test takes for the same, beyond equal characters. The list has a version, which reports name: an
 * outcome can be checked again only under the list that it was found with.
 *
 * <p>Not in it, since they may change what is said: capitals, words, figures, superscripts and fractions ({@code 10²} is
 * not {@code 102}), a mark of feet or inches after a figure, the presence of a dash.
 */
public enum Normalisation {
    CANONICAL_FORM("one way to encode a letter for another (Unicode NFC)"),
    QUOTATION_MARKS("one kind of quotation mark or apostrophe for another"),
    DASHES("one kind of hyphen, dash or minus for another, with blanks around it or without"),
    BLANKS("any run of spaces, tabs and line ends for one blank"),
    ELLIPSES("the character of three dots for three dots"),
    LIGATURES("ligatures, letter forms and widths for plain letters (Unicode NFKC)"),
    UNSEEN("soft hyphens and characters without width for nothing"),
    LINE_END_HYPHENS("a hyphen between two letters at the end of a line for nothing");

    /** Of the list as it stands here. */
    public static final int VERSION = 1;

    private final String words;

    Normalisation(String words) {
        this.words = words;
    }

    /** What is taken for what. */
    public String words() {
        return words;
    }

    /** The whole list, in words. */
    public static List<String> list() {
        return java.util.Arrays.stream(values()).map(Normalisation::words).toList();
    }
}
