package dev.stet.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.TypedQuery;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.jpa.HibernateHints;

import dev.stet.article.Category;
import dev.stet.article.Placement;
import dev.stet.people.Desk;
import dev.stet.shared.Counted;
import dev.stet.shared.Matches;
import dev.stet.shared.Typed;
import dev.stet.source.Source;

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

    /** How far those are counted that may have to be gone through one by one: for words that many of them have. */
    private static final int NEAR = 200;

    private static final String SOURCES = "c.source.id in (select o.id from Source o where o.desk = :desk"
            + " and o.searchKey like :source escape '!')";

    /** Few sources lead to their statements. */
    private static final String BY_FEW = "t.statement.id in (select c.statement.id from Citation c"
            + " where c.retraction.at is null and " + SOURCES + ")";

    /** Within a case, many sources are looked up once and kept, and not for each statement. */
    private static final String BY_MANY = "(select count(case when " + SOURCES + " then 1 end) from Citation c"
            + " where c.retraction.at is null and c.statement = t.statement) > 0";

    /** A statement as it stands: where, and how it is rated. */
    public record Found(Placement placement, Standing standing) {}

    /** Everything fetched, so that a row costs no query of its own. */
    private static final String LISTED = "select t, p from Standing t join fetch t.article a join fetch t.statement s"
            + " join Placement p on p.statement = s and p.number = s.placementNumber"
            + " left join fetch t.rating r where s.id in :ids";

    /** That of an index which has all that is filtered by, but the words. */
    private static final String IN_ORDER = " order by t.receivedAt desc, t.article.id, t.number";

    /**
     * Those let through, counted no further than a list is worth counting. Which they are is asked of the standings alone, once for
     * the count and for the page: so only those of the page are read whole, however many a desk has.
     *
     * @param page from 1; what is counted reaches beyond its end
     */
    public Matches matches(Desk desk, int page, int size) {
        boolean byMany = isCitedByMany(desk);
        boolean byWords = byMany || Typed.anywhere(words) != null;
        int most = byWords ? Counted.most(page, size, NEAR) : Counted.most(page, size);
        return Matches.of(first(desk, most, byMany), most);
    }

    /** The first few: of the newest articles, by number. */
    public List<Found> few(Desk desk, int most) {
        return found(first(desk, most, isCitedByMany(desk)));
    }

    private List<Long> first(Desk desk, int most, boolean byMany) {
        if (Typed.anywhere(words) != null) {
            planForTheseWords();
        }
        Map<String, Object> parameters = new HashMap<>();
        return asked("select t.statement.id" + from(desk, parameters, byMany) + IN_ORDER, parameters, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** For the rest of the transaction. A plan for any words takes frequent ones for rare, and PostgreSQL would settle for it. */
    private static void planForTheseWords() {
        if (ConfigProvider.getConfig()
                .getValue("quarkus.datasource.db-kind", String.class)
                .equals("postgresql")) {
            Standing.getEntityManager()
                    .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                    .getSingleResult();
        }
    }

    /** These statements whole, in the order of the list. */
    public static List<Found> found(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return asked(LISTED + IN_ORDER, Map.of("ids", ids), Object[].class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream()
                .map(row -> new Found((Placement) row[1], (Standing) row[0]))
                .toList();
    }

    private static <T> TypedQuery<T> asked(String query, Map<String, Object> parameters, Class<T> type) {
        TypedQuery<T> asked = Standing.getEntityManager().createQuery(query, type);
        parameters.forEach(asked::setParameter);
        return asked;
    }

    private String from(Desk desk, Map<String, Object> parameters, boolean byMany) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "desk", desk, "t.desk = :desk");
        add(conditions, parameters, "stage", stage, "t.stage = :stage");
        if (Typed.sought(rating) != null) {
            add(conditions, parameters, "checked", Stage.CHECKED, "t.stage = :checked");
            add(conditions, parameters, "ratings", Rating.ids(desk, Typed.sought(rating)), "t.rating.id in :ratings");
        }
        add(conditions, parameters, "category", category, "t.category = :category");
        add(conditions, parameters, "person", personId, "(t.markedBy.id = :person or t.givenBy.id = :person)");
        add(conditions, parameters, "words", Typed.anywhere(words), "t.searchKey like :words escape '!'");
        add(conditions, parameters, "source", Typed.anywhere(source), byMany ? BY_MANY : BY_FEW);
        return " from Standing t where " + String.join(" and ", conditions);
    }

    /** Whether the words looked for are in so many sources that statements are gone through for what is cited. */
    private boolean isCitedByMany(Desk desk) {
        return Typed.anywhere(source) != null && !Source.isAmongFew(desk, source);
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
