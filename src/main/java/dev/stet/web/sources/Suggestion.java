package dev.stet.web.sources;

import java.util.List;

import dev.stet.people.Desk;
import dev.stet.source.Source;

/** A source of the library that may be the one somebody is typing. Publisher and address may be null. */
public record Suggestion(long id, String title, String publisher, String url) {

    private static final int MOST = 10;

    /** At most ten, by title; none where nothing was typed. */
    static List<Suggestion> of(Desk desk, String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        return Source.matching(desk, typed, 0, MOST).stream()
                .map(source -> new Suggestion(source.id(), source.title(), source.publisher(), source.url()))
                .toList();
    }
}
