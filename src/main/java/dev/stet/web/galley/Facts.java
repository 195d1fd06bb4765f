package dev.stet.web.galley;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.stet.citation.Citation;
import dev.stet.citation.Stance;

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

    static Facts of(List<Citation> citations) {
        if (citations.isEmpty()) {
            return new Facts("none cited", "nobody has judged", "nothing to be current", "no source");
        }
        return new Facts(passage(citations), bearing(citations), current(citations), origins(citations));
    }

    private static String passage(List<Citation> citations) {
        long excerpts = citations.stream()
                .filter(citation -> citation.excerpt() != null)
                .count();
        return excerpts == 0
                ? "no excerpt given"
                : excerpts + (excerpts == 1 ? " excerpt" : " excerpts") + ", as typed; not compared with a stored copy";
    }

    private static String bearing(List<Citation> citations) {
        List<String> words = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            long count = citations.stream()
                    .filter(citation -> citation.stance() == stance)
                    .count();
            if (count > 0) {
                words.add(count + " " + word(stance, count));
            }
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

    private static String current(List<Citation> citations) {
        return citations.stream()
                .map(Citation::accessedOn)
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
}
