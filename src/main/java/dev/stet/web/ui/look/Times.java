package dev.stet.web.ui.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Times as people read them, in UTC. */
@TemplateExtension
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Times() {}

    /** {@code 27 November 2025}. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }

    /** {@code 27 November 2025}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 27 November 2025, 14:05}. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneOffset.UTC));
    }

    /** For the attribute {@code datetime}, which knows no finer fraction than the thousandth of a second. */
    public static Instant machine(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
