package dev.stet.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.article.Article;

/**
 * How far the statements of an article have come, retracted ones left out.
 *
 * @param tallies verdicts in the order of the scale, then re-check, in progress, unreviewed; none is zero
 */
public record Progress(List<Tally> tallies) {

    public static final Progress NONE = new Progress(List.of());

    /**
     * So many statements at one stage; at the stage "checked", with one rating.
     *
     * @param rating null at any other stage
     */
    public record Tally(Stage stage, Rating rating, long count) {

        public String label() {
            return rating == null ? stage.label() : rating.label();
        }

        public String symbol() {
            return rating == null ? stage.symbol() : rating.symbol();
        }

        public Tone tone() {
            return rating == null ? stage.tone() : rating.tone();
        }
    }

    public Progress {
        tallies = List.copyOf(tallies);
    }

    public long total() {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    public long at(Stage stage) {
        return tallies.stream()
                .filter(tally -> tally.stage() == stage)
                .mapToLong(Tally::count)
                .sum();
    }

    /** What nobody has finished with: unreviewed, in progress, or to be checked again. */
    public long open() {
        return total() - at(Stage.CHECKED);
    }

    /** Of several articles, by their ids, in one query; an article without statements has {@link #NONE}. */
    public static Map<Long, Progress> of(List<Article> articles) {
        Map<Long, List<Tally>> tallies = new HashMap<>();
        if (!articles.isEmpty()) {
            for (Object[] row : rows(articles)) {
                tallies.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Tally((Stage) row[1], (Rating) row[2], (Long) row[3]));
            }
        }
        Map<Long, Progress> progress = new HashMap<>();
        for (Article article : articles) {
            List<Tally> own = tallies.getOrDefault(article.id(), List.of());
            progress.put(article.id(), new Progress(ordered(own)));
        }
        return progress;
    }

    private static List<Object[]> rows(List<Article> articles) {
        return Standing.getEntityManager()
                .createQuery(
                        "select t.article.id, t.stage, r, count(t) from Standing t left join t.rating r on t.stage = :checked"
                                + " where t.article in :articles and t.desk is not null"
                                + " group by t.article.id, t.stage, r",
                        Object[].class)
                .setParameter("checked", Stage.CHECKED)
                .setParameter("articles", articles)
                .getResultList();
    }

    private static List<Tally> ordered(List<Tally> tallies) {
        return tallies.stream()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    private static int place(Tally tally) {
        return switch (tally.stage()) {
            case CHECKED -> tally.rating().ordinal();
            case RE_CHECK -> 100;
            case IN_PROGRESS -> 101;
            case UNREVIEWED -> 102;
        };
    }
}
