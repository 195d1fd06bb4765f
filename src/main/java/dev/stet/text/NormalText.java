package dev.stet.text;

import java.text.Normalizer;

import dev.stet.shared.Digest;
import dev.stet.shared.Refused;

/** A text as Stet keeps it: NFC, LF, no control characters, no lone surrogates. */
public record NormalText(String text) {

    public static NormalText of(String raw, String field) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        int line = 1;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int point = lines.codePointAt(i);
            line += point == '\n' ? 1 : 0;
            if (isUnfit(point)) {
                throw new Refused(
                        field,
                        "Line %d holds a character that cannot be kept (U+%04X). Remove it and try again."
                                .formatted(line, point));
            }
        }
        return new NormalText(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    private static boolean isUnfit(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && point != '\n' && point != '\t') || type == Character.SURROGATE;
    }

    /** In code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public Digest digest() {
        return Digest.of(text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
