package dev.stet.web.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Stance;
import dev.stet.shared.PartialDate;
import dev.stet.source.Source;
import dev.stet.source.capture.CaptureMethod;
import dev.stet.web.ui.Pages;

/**
 * A source and where it is cited.
 *
 * @param count of citations that stand
 */
public record SourcePage(
        long id,
        String title,
        String kind,
        String publisher,
        String author,
        String published,
        String url,
        LocalDate accessedOn,
        String note,
        int edition,
        Instant addedAt,
        String addedBy,
        CaptureList captures,
        Watching watching,
        long count,
        List<Cited> cited,
        Pages pages) {

    private static final int PER_PAGE = 50;
    private static final Set<CaptureMethod> FETCHED = Set.of(CaptureMethod.FETCH, CaptureMethod.SCHEDULE);

    /**
     * One citation of it.
     *
     * @param wording the words of the statement
     * @param excerpt the passage word for word, or null
     */
    public record Cited(
            String href,
            int number,
            String wording,
            String article,
            Stance stance,
            String excerpt,
            String by,
            Instant at) {}

    static SourcePage of(Source source, Watching watching, int page) {
        long count = Citation.countStandingOn(source);
        Pages pages = Pages.of(page, count, PER_PAGE, "/sources/" + source.id());
        return new SourcePage(
                source.id(),
                source.title(),
                source.kind().label(),
                source.publisher(),
                source.author(),
                PartialDate.words(source.publishedOn()),
                source.url(),
                source.accessedOn(),
                source.note(),
                source.edition(),
                source.addedAt(),
                source.addedBy().name(),
                CaptureList.of(source),
                watching,
                count,
                cited(Citation.standingOn(source, pages.current() - 1, PER_PAGE)),
                pages);
    }

    /** How often it was corrected, in words. */
    public String corrected() {
        return edition == 2 ? "once" : (edition - 1) + " times";
    }

    private static List<Cited> cited(List<Citation> citations) {
        List<Statement> statements =
                citations.stream().map(Citation::statement).distinct().toList();
        Map<Long, String> wordings = Placement.inForce(statements).stream()
                .collect(Collectors.toMap(placement -> placement.statement().id(), Placement::exact));
        return citations.stream()
                .map(citation ->
                        cited(citation, wordings.get(citation.statement().id())))
                .toList();
    }

    private static Cited cited(Citation citation, String wording) {
        Statement statement = citation.statement();
        Article article = statement.article();
        return new Cited(
                "/articles/" + article.id() + "/statements/" + statement.number(),
                statement.number(),
                wording,
                article.title(),
                citation.stance(),
                citation.excerpt(),
                citation.citedBy().name(),
                citation.citedAt());
    }

    /** Where its address is fetched. */
    public String fetches() {
        return "/sources/" + id + "/fetches";
    }

    public boolean isFetched() {
        return captures.kept().stream().anyMatch(capture -> FETCHED.contains(capture.method()));
    }
}
