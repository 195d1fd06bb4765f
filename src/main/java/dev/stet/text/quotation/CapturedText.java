package dev.stet.text.quotation;

import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;

/**
 * A text made ready for any number of quotation tests. What they need of it is worked out once, when first asked for.
 * Not safe for use by several threads at once.
 */
public final class CapturedText {

    private final String text;
    private CodePoints codePoints;
    private Plain plain;

    private CapturedText(String text) {
        this.text = text;
    }

    /** @param text in NFC with LF, as {@link dev.stet.text.NormalText} makes it; null counts as empty */
    public static CapturedText of(String text) {
        return new CapturedText(text == null ? "" : text);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    String text() {
        return text;
    }

    Plain plain() {
        if (plain == null) {
            plain = Plain.of(text);
        }
        return plain;
    }

    /** The span between two {@code char} indexes. */
    TextSpan span(int from, int to) {
        return codePoints().span(from, to);
    }

    /** The {@code char} index of an offset in code points; one beyond the text is taken for its end. */
    int index(int offset) {
        return codePoints().index(Math.min(offset, codePoints().length()));
    }

    private CodePoints codePoints() {
        if (codePoints == null) {
            codePoints = CodePoints.of(text);
        }
        return codePoints;
    }
}
