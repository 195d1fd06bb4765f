package dev.stet.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes HTML piece by piece, with every text escaped. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** As it is: only for markup that is written in this package. */
    Markup raw(String markup) {
        try {
            out.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text, or the value of an attribute in double quotes. Bidirectional controls cannot leak out of their element. */
    Markup text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return raw(escaped.toString());
    }

    /** {@code name="value"} with a blank before it; nothing where the value is null. */
    Markup attribute(String name, String value) {
        return value == null ? this : raw(" " + name + "=\"").text(value).raw("\"");
    }
}
