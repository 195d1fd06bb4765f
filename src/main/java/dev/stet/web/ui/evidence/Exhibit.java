package dev.stet.web.ui.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.TestedQuotation;

/**
 * A citation, and what became of looking for its words in the newest capture of its source.
 *
 * @param test null where it has no excerpt, or its source no capture with a text
 */
public record Exhibit(Citation citation, TestedQuotation test) {

    /** A statement's, those taken back too, by number; in two queries. */
    public static List<Exhibit> of(Statement statement) {
        Map<Long, TestedQuotation> newest = new HashMap<>();
        TestedQuotation.of(statement)
                .forEach(test -> newest.putIfAbsent(test.citation().id(), test));
        return Citation.of(statement).stream()
                .map(citation -> new Exhibit(citation, newest.get(citation.id())))
                .toList();
    }

    public boolean isStanding() {
        return !citation.isRetracted();
    }

    /** {@code found} or {@code lost}, or {@code untold} where nothing could be looked for. Only with a test. */
    public String fate() {
        return switch (test.outcome()) {
            case EXACT, NORMALISED, ELIDED -> "found";
            case ALTERED, ABSENT -> "lost";
            case TOO_SHORT, NO_TEXT -> "untold";
        };
    }

    /** Where its words are seen in the capture, or the capture where they were not found; null without a test. */
    public String place() {
        if (test == null) {
            return null;
        }
        String capture = "/captures/" + test.capture().digest().hex();
        return test.span() == null ? capture : capture + "?at=" + test.span().start() + "#citation-" + citation.id();
    }
}
