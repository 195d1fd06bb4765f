package dev.stet.web.sources;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.stet.citation.TimesCited;
import dev.stet.people.Desk;
import dev.stet.shared.Counted;
import dev.stet.shared.Matches;
import dev.stet.shared.PartialDate;
import dev.stet.source.Source;
import dev.stet.web.ui.Pages;

/**
 * The library as its page shows it.
 *
 * @param q what was looked for, or the empty string
 * @param found how many there are
 */
public record Library(String q, Counted found, List<Row> rows, Pages pages) {

    private static final int PER_PAGE = 50;

    /**
     * One source.
     *
     * @param by publisher and author as far as known, or the empty string
     * @param published in words, or null
     * @param cited by how many citations that stand
     */
    public record Row(String href, String title, String kind, String by, String published, long cited) {}

    static Library of(Desk desk, String typed, int page) {
        String q = typed == null ? "" : typed.strip();
        if (q.isEmpty()) {
            Counted all = new Counted(Source.countMatching(desk, q), true);
            Pages pages = Pages.of(page, all, PER_PAGE, href(q));
            return of(q, all, Source.matching(desk, q, pages.current() - 1, PER_PAGE), pages);
        }
        Matches matches = Source.matches(desk, q, page, PER_PAGE);
        Pages pages = Pages.of(page, matches.count(), PER_PAGE, href(q));
        return of(q, matches.count(), Source.found(matches.page(pages.current() - 1, PER_PAGE)), pages);
    }

    private static Library of(String q, Counted found, List<Source> sources, Pages pages) {
        TimesCited cited = TimesCited.of(sources);
        return new Library(
                q, found, sources.stream().map(source -> row(source, cited)).toList(), pages);
    }

    private static Row row(Source source, TimesCited cited) {
        return new Row(
                "/sources/" + source.id(),
                source.title(),
                source.kind().label(),
                by(source),
                PartialDate.words(source.publishedOn()),
                cited.of(source));
    }

    static String by(Source source) {
        if (source.author() == null || source.publisher() == null) {
            return source.author() == null ? source.publisher() == null ? "" : source.publisher() : source.author();
        }
        return source.author() + ", " + source.publisher();
    }

    private static String href(String q) {
        return q.isEmpty() ? "/sources" : "/sources?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public boolean searched() {
        return !q.isEmpty();
    }
}
