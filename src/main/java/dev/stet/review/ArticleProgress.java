package dev.stet.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.article.Article;

/** How many of an article's statements are at which stage. Retracted ones do not count. */
public final class ArticleProgress {

    private static final ArticleProgress NONE = new ArticleProgress();

    private final Map<Stage, Long> byStage = new EnumMap<>(Stage.class);

    private ArticleProgress() {}

    /** Of each of some articles by its id, in one query however many there are. An article may be absent: see {@link #in}. */
    public static Map<Long, ArticleProgress> of(List<Article> articles) {
        Map<Long, ArticleProgress> progress = new HashMap<>();
        if (articles.isEmpty()) {
            return progress;
        }
        Standing.getEntityManager()
                .createQuery(
                        "select s.article.id, t.stage, count(t.id) from Standing t join t.statement s"
                                + " where s.article in :articles and s.retraction.at is null"
                                + " group by s.article.id, t.stage",
                        Object[].class)
                .setParameter("articles", articles)
                .getResultList()
                .forEach(row -> progress.computeIfAbsent((Long) row[0], id -> new ArticleProgress())
                        .byStage
                        .put((Stage) row[1], (Long) row[2]));
        return progress;
    }

    /** That of one article; nothing at any stage where it has no statement yet. */
    public static ArticleProgress in(Map<Long, ArticleProgress> all, Article article) {
        return all.getOrDefault(article.id(), NONE);
    }

    public long at(Stage stage) {
        return byStage.getOrDefault(stage, 0L);
    }

    /** All statements that stand. */
    public long statements() {
        return byStage.values().stream().mapToLong(Long::longValue).sum();
    }
}
