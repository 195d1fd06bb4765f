package dev.stet.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

        /** What tells it from the others of an article. */
        private List<Object> kind() {
            return Arrays.asList(stage, rating);
        }

        private Tally and(Tally more) {
            return new Tally(stage, rating, count + more.count);
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

    /** Counted by an index alone; there may be several for a stage at which a rating is no longer in force. */
    private static List<Object[]> rows(List<Article> articles) {
        return Standing.getEntityManager()
                .createQuery(
                        "select c.article, c.stage, r, c.many from (select t.article.id article, t.stage stage,"
                                + " t.rating.id rating, count(*) many from Standing t"
                                + " where t.article in :articles and t.desk is not null"
                                + " group by t.article.id, t.stage, t.rating.id) c"
                                + " left join Rating r on r.id = c.rating and c.stage = :checked",
                        Object[].class)
                .setParameter("checked", Stage.CHECKED)
                .setParameter("articles", articles)
                .getResultList();
    }

    private static List<Tally> ordered(List<Tally> tallies) {
        return tallies.stream().collect(Collectors.toMap(Tally::kind, tally -> tally, Tally::and)).values().stream()
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
