package dev.stet.demo;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The demo world as {@code demo/world.json} tells it. People and sources are named by their keys. */
@RegisterForReflection(ignoreNested = false)
record Script(
        String desk,
        List<Colleague> people,
        List<Work> sources,
        List<Piece> articles,
        List<Sequel> sequel,
        List<Kept> captures) {

    /** @param state null for somebody at work; {@code invited} or {@code retired} */
    record Colleague(String key, String name, String email, String role, String state) {}

    record Work(
            String key,
            String title,
            String kind,
            String publisher,
            String author,
            String publishedOn,
            String url,
            String note) {}

    /**
     * @param hoursAgo when it came in
     * @param issuedBy who issues a report of it, or null
     * @param referencesAside which of what it cites itself is set aside, or null
     */
    record Piece(
            String file,
            int hoursAgo,
            String issuedBy,
            String by,
            String assignee,
            Facts facts,
            List<Mark> statements,
            List<Mark> asides,
            Mark retracted,
            List<ReferenceAside> referencesAside) {}

    record ReferenceAside(int number, String reason) {}

    record Facts(String title, String byline, String outlet, String url, String publishedOn, String language) {}

    /**
     * A statement, or an aside (then {@code kind}); {@code exact} stands once in the text.
     *
     * @param hoursLater that passed since what came before
     */
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Mark(
            String exact,
            int hoursLater,
            String category,
            String kind,
            String speaker,
            boolean ask,
            String reason,
            List<Cite> citations,
            List<Sought> searches,
            List<Rate> verdicts) {

        Mark {
            citations = citations == null ? List.of() : citations;
            searches = searches == null ? List.of() : searches;
            verdicts = verdicts == null ? List.of() : verdicts;
        }
    }

    record Cite(
            String source,
            String excerpt,
            String page,
            String timestamp,
            String section,
            String stance,
            String directness,
            String basis,
            String note) {}

    record Sought(String by, String place, String sought, String note) {}

    record Rate(String by, String rating, String rationale) {}

    /**
     * What happened after the reports were issued: a span that was adjusted, a citation that was taken back, or a source
     * that was corrected.
     *
     * @param file of the article, or null
     * @param adjusted the words that are marked from then on, or null
     * @param citation the number of the one taken back, or null
     * @param source the key of the one corrected, or null; {@code author} is what was wrong
     */
    record Sequel(
            String by,
            String reason,
            String file,
            int statement,
            String adjusted,
            Integer citation,
            String source,
            String author) {}

    /**
     * What was kept of a source at the end.
     *
     * @param file in the folder of captures
     */
    record Kept(String source, String by, String file, String note) {}
}
