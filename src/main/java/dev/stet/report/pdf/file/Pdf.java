package dev.stet.report.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How PDF spells small things (ISO 32000-1, 7.3). */
public final class Pdf {
    private static final HexFormat HEX = HexFormat.of();
    private static final int CENT = 100;

    private Pdf() {}

    /** A text string in UTF-16BE, as hexadecimal digits. */
    public static String text(String text) {
        return "<feff" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** A byte string. Characters outside ASCII become the percent-encoded bytes of UTF-8, as in an address. */
    public static String bytes(String text) {
        StringBuilder bytes = new StringBuilder("(");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == '(' || b == ')' || b == '\\') {
                bytes.append('\\').append((char) b);
            } else if (b > ' ' && b < 0x7f) {
                bytes.append((char) b);
            } else {
                bytes.append('%').append(HEX.withUpperCase().toHexDigits(b));
            }
        }
        return bytes.append(')').toString();
    }

    public static String ref(int object) {
        return object + " 0 R";
    }

    /** A length to the hundredth of a point. */
    public static StringBuilder number(StringBuilder to, double points) {
        long cents = Math.round(points * CENT);
        if (cents < 0) {
            to.append('-');
            cents = -cents;
        }
        to.append(cents / CENT);
        long rest = cents % CENT;
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                to.append((char) ('0' + rest % 10));
            }
        }
        return to.append(' ');
    }

    public static String number(double points) {
        return number(new StringBuilder(), points).toString();
    }
}
