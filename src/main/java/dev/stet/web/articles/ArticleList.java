package dev.stet.web.articles;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.stet.article.Article;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.review.Progress;
import dev.stet.shared.PartialDate;
import dev.stet.web.ui.Pages;
import dev.stet.web.ui.Shares;

/**
 * The desk's articles as their page shows them, the newest first.
 *
 * @param count of all
 */
public record ArticleList(long count, List<Row> rows, Pages pages) {

    private static final int PER_PAGE = 30;

    /**
     * One article.
     *
     * @param outlet where it appeared, or null
     * @param published when, in words, or null
     * @param assignee who checks it, or null
     * @param progress the statements that stand, by verdict and stage
     * @param open how many of them nobody has finished with
     * @param seen how often it was assigned
     * @param viewer the id of the person looking
     * @param free whether she may take it
     * @param mine whether she has it
     */
    public record Row(
            long id,
            String title,
            String outlet,
            String published,
            Instant receivedAt,
            String assignee,
            Shares progress,
            long open,
            int seen,
            Long viewer,
            boolean free,
            boolean mine) {

        /** Where it is assigned. */
        public String action() {
            return "/articles/" + id + "/assignments";
        }
    }

    static ArticleList of(Person viewer, int page) {
        long count = Article.countOf(viewer.desk());
        Pages pages = Pages.of(page, count, PER_PAGE, "/articles");
        List<Article> articles = Article.newest(viewer.desk(), pages.current() - 1, PER_PAGE);
        Map<Long, Progress> progress = Progress.of(articles);
        return new ArticleList(
                count,
                articles.stream()
                        .map(article -> row(article, progress.get(article.id()), viewer))
                        .toList(),
                pages);
    }

    private static Row row(Article article, Progress progress, Person viewer) {
        Person assignee = article.assignee();
        return new Row(
                article.id(),
                article.title(),
                article.outlet(),
                PartialDate.words(article.publishedOn()),
                article.receivedAt(),
                assignee == null ? null : assignee.name(),
                Shares.of(progress),
                progress.open(),
                article.assignments(),
                viewer.id(),
                assignee == null && viewer.may(Role.REVIEWER),
                assignee != null && assignee.id().equals(viewer.id()));
    }
}
