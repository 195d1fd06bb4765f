package dev.stet.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/** What somebody typed into a line of a form, made safe to keep: trimmed, bounded, without control characters. */
public final class Typed {

    private static final int URL_LENGTH = 2000;
    private static final Set<String> WEB = Set.of("http", "https");

    private Typed() {}

    /**
     * A line that may be left out.
     *
     * @param longest in UTF-16 units, as the columns count
     * @return the trimmed line, or null where it is blank
     * @throws Refused where it is longer than {@code longest}, or holds control characters
     */
    public static String line(String typed, String field, int longest) {
        String text = text(typed, field, longest);
        if (text != null && text.indexOf('\n') >= 0) {
            throw new Refused(field, "Keep this to one line.");
        }
        return text;
    }

    /** A line that must be given; {@code missing} is what to say where it is not. */
    public static String needed(String typed, String field, int longest, String missing) {
        String line = line(typed, field, longest);
        if (line == null) {
            throw new Refused(field, missing);
        }
        return line;
    }

    /** Some lines that may be left out; line ends become LF. */
    public static String text(String typed, String field, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.length() > longest) {
            throw new Refused(
                    field, "This has %,d characters; at most %,d fit here.".formatted(text.length(), longest));
        }
        text.codePoints().filter(Typed::isUnfit).findFirst().ifPresent(unfit -> {
            throw new Refused(
                    field, "This holds a character that cannot be kept (U+%04X). Remove it.".formatted(unfit));
        });
        return text;
    }

    /** Some lines that must be given. */
    public static String neededText(String typed, String field, int longest, String missing) {
        String text = text(typed, field, longest);
        if (text == null) {
            throw new Refused(field, missing);
        }
        return text;
    }

    /**
     * A web address that may be left out.
     *
     * @return the address, or null where it is blank
     * @throws Refused where it is not an absolute http or https address with a host
     */
    public static String url(String typed, String field) {
        String line = line(typed, field, URL_LENGTH);
        if (line == null) {
            return null;
        }
        try {
            URI address = new URI(line.replace(" ", "%20"));
            if (address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null
                    && address.getRawUserInfo() == null) {
                return address.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            // answered below, like any other address that is none
        }
        throw new Refused(field, "Give a web address that begins with http:// or https://.");
    }

    /** A day that may be left out. */
    public static LocalDate day(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            throw new Refused(field, "Give the day as 2024-05-20.");
        }
    }

    /**
     * The number of the version that somebody saw, as her form carries it along.
     *
     * @return 0 where it is none, as for somebody who saw nothing yet: where there is something, she is told and sees it
     */
    public static int seen(String carried) {
        return carried != null && carried.matches("\\d{1,9}") ? Integer.parseInt(carried) : 0;
    }

    /**
     * What somebody looks for.
     *
     * @return trimmed, and without what cannot be kept, since nothing that is kept has it; null where nothing is left
     */
    public static String sought(String typed) {
        if (typed == null) {
            return null;
        }
        String words = typed.codePoints()
                .filter(codePoint -> !isUnfit(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return words.isEmpty() ? null : words;
    }

    /**
     * What somebody looks for, as the pattern of SQL's {@code like … escape '!'} for a text in lower case that has it anywhere.
     *
     * @return null where nothing is looked for
     */
    public static String anywhere(String typed) {
        String words = sought(typed);
        return words == null
                ? null
                : "%"
                        + words.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }

    private static boolean isUnfit(int codePoint) {
        boolean control = Character.getType(codePoint) == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
        return control || Character.getType(codePoint) == Character.SURROGATE;
    }
}
