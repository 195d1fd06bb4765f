package dev.stet.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month or a day, in the form of ISO 8601 ({@code 2024}, {@code 2024-05},
 * {@code 2024-05-20}).
 *
 * @param iso the text, checked to be a date that exists
 */
public record PartialDate(String iso) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    public PartialDate {
        if (!FORM.matcher(iso).matches() || !exists(iso)) {
            throw new IllegalArgumentException("Not a date: " + iso);
        }
    }

    /**
     * What somebody typed.
     *
     * @return the ISO text, or null where nothing was typed
     * @throws Refused where it is not such a date
     */
    public static String typed(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new PartialDate(typed.strip()).iso();
        } catch (IllegalArgumentException notADate) {
            throw new Refused(field, "Give the date as 2024-05-20, or 2024-05 or 2024 if that is all you know.");
        }
    }

    /** For people: {@code 20 May 2024}, {@code May 2024} or {@code 2024}. */
    public String words() {
        return switch (iso.length()) {
            case YEAR -> iso;
            case MONTH -> MONTH_WORDS.format(YearMonth.parse(iso));
            default -> DAY_WORDS.format(LocalDate.parse(iso));
        };
    }

    /** The same for a text that is such a date, or null. */
    public static String words(String iso) {
        return iso == null ? null : new PartialDate(iso).words();
    }

    private static boolean exists(String iso) {
        try {
            switch (iso.length()) {
                case YEAR -> Year.parse(iso);
                case MONTH -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }
}
