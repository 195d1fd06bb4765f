package dev.stet.ledger;

import java.util.List;

import io.quarkus.panache.common.Parameters;

import dev.stet.shared.Counted;

/** Reading the ledger. */
public final class Entries {

    private Entries() {}

    /**
     * What to look for; null in any field means all.
     *
     * @param personId who did it
     * @param action what was done
     * @param articleId in which article
     */
    public record Filter(Long personId, Action action, Long articleId) {

        public static final Filter ALL = new Filter(null, null, null);

        /** Only what is asked for, so that an index can answer it. */
        private String where() {
            return "deskId = :desk" + (personId == null ? "" : " and actorId = :person")
                    + (action == null ? "" : " and action = :action")
                    + (articleId == null ? "" : " and articleId = :article");
        }

        private Parameters parameters(long deskId) {
            Parameters parameters = Parameters.with("desk", deskId);
            add(parameters, "person", personId);
            add(parameters, "action", action == null ? null : action.key());
            add(parameters, "article", articleId);
            return parameters;
        }

        private static void add(Parameters parameters, String name, Object value) {
            if (value != null) {
                parameters.and(name, value);
            }
        }
    }

    /** The newest first; {@code page} counts from 0. */
    public static List<Entry> newest(long deskId, Filter filter, int page, int size) {
        return Entry.<Entry>find(filter.where() + " order by position desc", filter.parameters(deskId))
                .page(page, size)
                .list();
    }

    public static long count(long deskId, Filter filter) {
        return filter.equals(Filter.ALL) ? LedgerHead.of(deskId).size() : counted(deskId, filter);
    }

    /**
     * How many of {@link #newest} there are, counted no further than a list is worth counting; all, where nothing is left out.
     *
     * @param page from 1; what is counted reaches beyond its end
     */
    public static Counted found(long deskId, Filter filter, int page, int size) {
        if (filter.equals(Filter.ALL)) {
            return new Counted(LedgerHead.of(deskId).size(), true);
        }
        int most = Counted.most(page, size);
        int some = Entry.<Entry>find("select position from Entry where " + filter.where(), filter.parameters(deskId))
                .project(Long.class)
                .page(0, most)
                .list()
                .size();
        return Counted.of(some, most);
    }

    private static long counted(long deskId, Filter filter) {
        return Entry.count(filter.where(), filter.parameters(deskId));
    }

    /** What was done to one thing, the newest first. */
    public static List<Entry> about(long deskId, Subject subject, int most) {
        return Entry.<Entry>find(
                        "deskId = ?1 and articleId = ?2 and subjectKind = ?3 and subjectId = ?4 order by position desc",
                        deskId,
                        subject.articleId(),
                        subject.kind(),
                        subject.id())
                .page(0, most)
                .list();
    }

    /** In order, from a position on. */
    static List<Entry> batch(long deskId, long from, int size) {
        return Entry.<Entry>find("deskId = ?1 and position >= ?2 order by position", deskId, from)
                .page(0, size)
                .list();
    }
}
