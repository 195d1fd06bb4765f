package dev.stet.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.stet.article.Category;
import dev.stet.article.Placement;
import dev.stet.people.Desk;
import dev.stet.shared.Typed;

/**
 * Which statements of a desk to list; null or blank in any field means all.
 *
 * @param stage how far they have come
 * @param rating the key of the verdict in force
 * @param category what they are about
 * @param source words in a source that is cited for them
 * @param personId who marked them or gave the verdict in force
 * @param words that stand in them, in whatever case
 */
public record StatementFilter(
        Stage stage, String rating, Category category, String source, Long personId, String words) {

    /** All of them. */
    public static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null);

    /** A statement as it stands: where, and how it is rated. */
    public record Found(Placement placement, Standing standing) {}

    private static final String IN_FORCE = " join Placement p on p.statement = s and p.number = s.placementNumber";

    /** Everything fetched, so that a row costs no query of its own. */
    private static final String LISTED = "select t, p from Standing t join fetch t.article a join fetch t.statement s"
            + IN_FORCE
            + " left join fetch t.verdict v left join fetch t.rating r where t.desk = :desk and a.id in :articles";

    private static final String IN_ORDER = " order by a.receivedAt desc, a.id, s.number";

    /**
     * The newest articles first, then by number; {@code page} counts from 0. Which articles the page falls on is counted first: so
     * only theirs are read and put in order, however many a desk has and however far back the page is.
     */
    public List<Found> list(Desk desk, int page, int size) {
        long first = (long) page * size;
        long before = 0;
        int within = 0;
        List<Long> articles = new ArrayList<>();
        for (Object[] row : byArticle(desk)) {
            long after = before + (Long) row[1];
            if (after > first && before < first + size) {
                within = articles.isEmpty() ? (int) (first - before) : within;
                articles.add((Long) row[0]);
            }
            before = after;
        }
        return articles.isEmpty() ? List.of() : list(desk, articles, within, size);
    }

    private List<Found> list(Desk desk, List<Long> articles, int first, int size) {
        Map<String, Object> parameters = new HashMap<>(Map.of("desk", desk, "articles", articles));
        var query = Standing.getEntityManager().createQuery(LISTED + where(parameters) + IN_ORDER, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList().stream()
                .map(row -> new Found((Placement) row[1], (Standing) row[0]))
                .toList();
    }

    /** The ids of the articles that have some, in the order of the list, and how many they have. */
    private List<Object[]> byArticle(Desk desk) {
        Map<String, Object> parameters = new HashMap<>(Map.of("desk", desk));
        String counted = counted().replace(" where ", " join t.article a where ") + where(parameters);
        var query = Standing.getEntityManager()
                .createQuery(
                        "select a.id, count(t)" + counted
                                + " group by a.id, a.receivedAt order by a.receivedAt desc, a.id",
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    public long count(Desk desk) {
        Map<String, Object> parameters = new HashMap<>(Map.of("desk", desk));
        var query =
                Standing.getEntityManager().createQuery("select count(t)" + counted() + where(parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Statements and placements are read only where the filter asks for something in them: there may be very many. */
    private String counted() {
        boolean ofPlacement = pattern(words) != null;
        boolean ofStatement = ofPlacement || personId != null;
        return " from Standing t"
                + (ofStatement ? " join t.statement s" : "")
                + (ofPlacement ? IN_FORCE : "")
                + " left join t.verdict v left join t.rating r where t.desk = :desk";
    }

    private String where(Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "stage", stage, "t.stage = :stage");
        add(conditions, parameters, "rating", Typed.sought(rating), "r.key = :rating and t.stage = :checked");
        if (parameters.containsKey("rating")) {
            parameters.put("checked", Stage.CHECKED);
        }
        add(conditions, parameters, "category", category, "t.category = :category");
        add(conditions, parameters, "person", personId, "(s.markedBy.id = :person or v.givenBy.id = :person)");
        add(conditions, parameters, "words", pattern(words), "lower(p.exact) like :words escape '!'");
        add(
                conditions,
                parameters,
                "source",
                pattern(source),
                "exists (select 1 from Citation c where c.statement = t.statement and c.retraction.at is null"
                        + " and c.source.searchKey like :source escape '!')");
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static String pattern(String typed) {
        String words = Typed.sought(typed);
        return words == null
                ? null
                : "%"
                        + words.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }
}
