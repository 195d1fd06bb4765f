package dev.stet.web.statements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.stet.citation.Citation;
import dev.stet.citation.Stance;

/** The four facts that are never blurred into one word, each as far as it is known. */
public record StatementFactsView(String passage, String bearing, String current, String origins) {

    static StatementFactsView of(List<Citation> all) {
        List<Citation> citations =
                all.stream().filter(citation -> !citation.isRetracted()).toList();
        if (citations.isEmpty()) {
            String nothing = "nothing cited";
            return new StatementFactsView(nothing, nothing, nothing, nothing);
        }
        return new StatementFactsView(passage(citations), bearing(citations), current(citations), origins(citations));
    }

    private static String passage(List<Citation> citations) {
        long excerpts = citations.stream()
                .filter(citation -> citation.excerpt() != null)
                .count();
        return excerpts + " of " + citations.size() + " with an excerpt, as typed; not compared with a stored copy";
    }

    private static String bearing(List<Citation> citations) {
        long support = citations.stream()
                .filter(each -> each.stance() == Stance.SUPPORTS)
                .count();
        long part = citations.stream()
                .filter(each -> each.stance() == Stance.SUPPORTS_IN_PART)
                .count();
        long against =
                citations.stream().filter(each -> each.stance().isContrary()).count();
        long others = citations.size() - support - part - against;
        return support + " support, " + part + " in part, " + against + " against, " + others + " for context";
    }

    private static String current(List<Citation> citations) {
        return citations.stream()
                .map(Citation::accessedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .map(day -> "last looked at on " + day + "; no copy kept")
                .orElse("nobody said when it was looked at");
    }

    private static String origins(List<Citation> citations) {
        long sources = citations.stream()
                .map(citation -> citation.source().id())
                .distinct()
                .count();
        return sources + (sources == 1 ? " source" : " sources") + "; who took it from whom is not recorded";
    }
}
