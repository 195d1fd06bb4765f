package dev.stet.text;

import java.util.Arrays;

/**
 * A text with its typography taken out, and the way back: for each {@code char} of the plain text, the index of the
 * original that it came from.
 */
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            String folded = fold(original.charAt(i));
            boolean again = folded.equals(" ") && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
            for (int c = 0; c < folded.length() && !again; c++) {
                origins = plain.length() + 1 >= origins.length ? Arrays.copyOf(origins, origins.length * 2) : origins;
                origins[plain.length()] = i;
                plain.append(folded.charAt(c));
            }
        }
        return new Folded(plain.toString(), Arrays.copyOf(origins, plain.length()));
    }

    /** The plain text: single blanks, straight quotation marks, hyphens for dashes, three dots for an ellipsis. */
    String text() {
        return text;
    }

    /** Where in the original a match begins that begins at this index of the plain text. */
    int startOf(int index) {
        return origins[index];
    }

    /** The first {@code char} of the original after a match that ends before this index of the plain text. */
    int endOf(int index) {
        return origins[index - 1] + 1;
    }

    private static String fold(char c) {
        if (isUnseen(c)) {
            return "";
        }
        if (Blank.is(c)) {
            return " ";
        }
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> "\"";
            case '‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ', '＇' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> "-";
            case '…' -> "...";
            default -> String.valueOf(c);
        };
    }

    /* Soft hyphen, zero-width space, word joiner, byte order mark. Joiners stay: they make letters and emoji. */
    private static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
