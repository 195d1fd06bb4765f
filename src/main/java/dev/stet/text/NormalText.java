package dev.stet.text;

import com.ibm.icu.text.Normalizer2;

import dev.stet.shared.Digest;

/**
 * A text in the one form in which Stet keeps, counts and digests it: Unicode Normalization Form C (UAX #15), lines
 * ended by LF, no byte order mark in front. Two texts that a reader cannot tell apart by their encoding are equal here,
 * so offsets and digests taken from one hold for the other.
 *
 * <p>CR LF, CR, VT, FF, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR become LF (the newline functions of Unicode 5.8).
 * No-break spaces, soft hyphens and zero-width characters stay. Bidirectional controls stay too, since right-to-left
 * texts need them; {@link #turnsDirection} lets a page say that they are there.
 *
 * @param text never null; what {@link #of} makes, and nothing else
 */
public record NormalText(String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws IllegalArgumentException if the text is not in normal form; texts from outside go through {@link #of} */
    public NormalText {
        if (!text.equals(normal(text))) {
            throw new IllegalArgumentException("This text is not in normal form.");
        }
    }

    /**
     * The normal form of a text whose field is called {@code text}.
     *
     * @throws dev.stet.shared.Refused as {@link #of(String, String)} does
     */
    public static NormalText of(String raw) {
        return of(raw, "text");
    }

    /**
     * The normal form of a text.
     *
     * @param raw what was pasted, uploaded or fetched; null counts as empty
     * @param field the form field or JSON property that a refusal names
     * @throws dev.stet.shared.Refused if it holds NUL or another control character, half of a surrogate pair or a
     *     noncharacter: what no reader sees and no XML or PDF may carry
     */
    public static NormalText of(String raw, String field) {
        String lined = raw == null ? "" : withLineFeeds(raw);
        Unprintable.refuseIn(lined, field);
        return new NormalText(normal(lined));
    }

    /** How many code points it has. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** The SHA-256 of its UTF-8 bytes. */
    public Digest digest() {
        return Digest.of(text);
    }

    /** Whether it has nothing to read: white space, no-break spaces and zero-width characters only. */
    public boolean isBlank() {
        return text.codePoints().allMatch(Blank::is);
    }

    /**
     * Whether it holds characters that turn the direction of writing (U+202A–202E, U+2066–2069), with which a text can
     * be shown in another order than it is stored.
     */
    public boolean turnsDirection() {
        return text.chars().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    }

    @Override
    public String toString() {
        return text;
    }

    /* ICU's tables, not the platform's: a digest must not depend on which Java ran. */
    private static String normal(String lined) {
        return Normalizer2.getNFCInstance().normalize(lined);
    }

    private static String withLineFeeds(String raw) {
        StringBuilder lined = new StringBuilder(raw.length());
        int start = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = start; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean secondOfPair = c == '\n' && i > start && raw.charAt(i - 1) == '\r';
            if (!secondOfPair) {
                lined.append(endsLine(c) ? '\n' : c);
            }
        }
        return lined.toString();
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\r', '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
