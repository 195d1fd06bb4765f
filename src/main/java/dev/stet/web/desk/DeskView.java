package dev.stet.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.stet.article.Article;
import dev.stet.people.Person;
import dev.stet.review.Progress;
import dev.stet.review.Stage;
import dev.stet.review.Standing;
import dev.stet.review.StatementFilter;
import dev.stet.shared.Counted;
import dev.stet.web.ui.Shares;

/**
 * The desk as one person sees it.
 *
 * @param mine articles given to her that are not finished
 * @param newest the newest articles, whosoever they are
 * @param articles how many there are
 * @param again statements to be checked again, the first few
 * @param againCount how many there are
 * @param unreviewed statements nobody has worked on
 */
public record DeskView(
        String name,
        List<Line> mine,
        List<Line> newest,
        long articles,
        List<StatementLine> again,
        Counted againCount,
        Counted unreviewed,
        Counted inProgress) {

    private static final int NEWEST = 12;
    private static final int FEW = 8;

    /** An article in a list. */
    public record Line(
            long id, String title, String outlet, String assignee, Instant receivedAt, Shares progress, long open) {

        static Line of(Article article, Progress progress) {
            String assignee =
                    article.assignee() == null ? null : article.assignee().name();
            return new Line(
                    article.id(),
                    article.title(),
                    article.outlet(),
                    assignee,
                    article.receivedAt(),
                    Shares.of(progress),
                    progress.open());
        }
    }

    /** Statements that wait, by stage: how many, and where to see them. No stage at which none waits. */
    public List<Waiting> waiting() {
        return Stream.of(
                        Waiting.of(Stage.RE_CHECK, againCount, "to check again"),
                        Waiting.of(Stage.IN_PROGRESS, inProgress, Stage.IN_PROGRESS.label()),
                        Waiting.of(Stage.UNREVIEWED, unreviewed, Stage.UNREVIEWED.label()))
                .filter(waiting -> waiting.count.count() > 0)
                .toList();
    }

    /** So many statements wait at one stage. */
    public record Waiting(Counted count, String href, String tone, String symbol, String label) {

        static Waiting of(Stage stage, Counted count, String words) {
            return new Waiting(
                    count,
                    "/statements?stage=" + stage.key(),
                    stage.tone().key(),
                    stage.symbol(),
                    count.words() + " " + words);
        }
    }

    /** All in a number of queries that does not grow with the articles. */
    static DeskView of(Person person) {
        List<Article> mine = Article.assignedTo(person);
        List<Article> newest = Article.newest(person.desk(), 0, NEWEST);
        Map<Long, Progress> progress = Progress.of(
                Stream.concat(mine.stream(), newest.stream()).distinct().toList());
        return new DeskView(
                person.desk().name(),
                mine.stream()
                        .filter(article -> isOpen(progress.get(article.id())))
                        .map(article -> Line.of(article, progress.get(article.id())))
                        .toList(),
                newest.stream()
                        .map(article -> Line.of(article, progress.get(article.id())))
                        .toList(),
                Article.countOf(person.desk()),
                at(Stage.RE_CHECK).few(person.desk(), FEW).stream()
                        .map(StatementLine::of)
                        .toList(),
                Standing.count(person.desk(), Stage.RE_CHECK),
                Standing.count(person.desk(), Stage.UNREVIEWED),
                Standing.count(person.desk(), Stage.IN_PROGRESS));
    }

    private static boolean isOpen(Progress progress) {
        return progress.total() == 0 || progress.open() > 0;
    }

    private static StatementFilter at(Stage stage) {
        return new StatementFilter(stage, null, null, null, null, null);
    }
}
