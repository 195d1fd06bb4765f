package dev.stet.web.ui.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.stet.citation.Citation;
import dev.stet.citation.Stance;
import dev.stet.text.quotation.Outcome;

/**
 * The four facts that must not blur into one "verified", each as far as it is known, in words.
 *
 * @param passage whether the passage is there
 * @param bearing whether it bears the statement, in somebody's judgement
 * @param current whether it still does
 * @param origins whether there is enough of it
 */
public record Facts(String passage, String bearing, String current, String origins) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Of what stands among these. */
    public static Facts of(List<Exhibit> all) {
        List<Exhibit> exhibits = all.stream().filter(Exhibit::isStanding).toList();
        if (exhibits.isEmpty()) {
            return new Facts("none cited", "nobody has judged", "nothing to be current", "no source");
        }
        List<Citation> citations = exhibits.stream().map(Exhibit::citation).toList();
        return new Facts(passage(exhibits), bearing(citations), current(exhibits), origins(citations));
    }

    private static String passage(List<Exhibit> exhibits) {
        List<String> words = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            add(
                    words,
                    exhibits.stream()
                            .filter(each -> each.test() != null && each.test().outcome() == outcome)
                            .count(),
                    outcome.label());
        }
        add(words, exhibits.stream().filter(Facts::isUncompared).count(), "as typed, not compared with a stored copy");
        return words.isEmpty() ? "no excerpt given" : String.join(", ", words);
    }

    private static boolean isUncompared(Exhibit exhibit) {
        return exhibit.test() == null && exhibit.citation().excerpt() != null;
    }

    private static void add(List<String> words, long count, String label) {
        if (count > 0) {
            words.add(count + " " + label);
        }
    }

    private static String bearing(List<Citation> citations) {
        List<String> words = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            long count = citations.stream()
                    .filter(citation -> citation.stance() == stance)
                    .count();
            add(words, count, word(stance, count));
        }
        return String.join(", ", words);
    }

    private static String word(Stance stance, long count) {
        return switch (stance) {
            case SUPPORTS -> count == 1 ? "supports" : "support";
            case SUPPORTS_IN_PART -> "in part";
            case CONTRADICTS -> count == 1 ? "contradicts" : "contradict";
            case CONTEXT -> "context";
            case MENTIONS -> count == 1 ? "mentions" : "mention";
        };
    }

    private static String current(List<Exhibit> exhibits) {
        return exhibits.stream()
                .filter(exhibit -> exhibit.test() != null)
                .map(exhibit -> exhibit.test().capture().takenAt())
                .max(Comparator.naturalOrder())
                .map(at -> "captured on " + words(at))
                .orElseGet(() -> lookedAt(exhibits));
    }

    private static String lookedAt(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> exhibit.citation().accessedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> "last looked at on " + words(day) + "; no copy kept")
                .orElse("no day of access given; no copy kept");
    }

    private static String origins(List<Citation> citations) {
        long sources = citations.stream()
                .map(citation -> citation.source().id())
                .distinct()
                .count();
        return (sources == 1 ? "1 source" : sources + " sources") + "; who took it from whom is not recorded";
    }

    private static String words(LocalDate day) {
        return DAY.format(day);
    }

    private static String words(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }
}
