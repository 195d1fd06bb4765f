package dev.stet.report.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.stet.report.model.StatementFact.Stamp;

/** How a report says small things: the same in every format. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int LABEL = 90;

    private Words() {}

    public static String time(Instant at) {
        return MINUTE.format(at);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String stamp(Stamp stamp) {
        return stamp.by() + ", " + time(stamp.at());
    }

    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code 1 statement}, {@code 2 statements}. */
    public static String count(long number, String one, String more) {
        return number(number) + " " + (number == 1 ? one : more);
    }

    public static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** A language by its name with its tag, as {@code Portuguese (Brazil), pt-BR}. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || name.equals(tag) ? tag : name + ", " + tag;
    }

    /** The beginning of a long wording on one line, cut after a word. */
    public static String brief(String wording) {
        String line = wording.replace('\n', ' ').strip();
        if (line.codePointCount(0, line.length()) <= LABEL) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LABEL);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > end / 2 ? blank : end) + "…";
    }

    /** With a capital first letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
