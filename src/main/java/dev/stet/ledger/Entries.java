package dev.stet.ledger;

import java.util.List;

import io.quarkus.panache.common.Parameters;

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

        private String where() {
            return "deskId = :desk and (:person is null or actorId = :person) and (:action is null or action = :action)"
                    + " and (:article is null or articleId = :article)";
        }

        private Parameters parameters(long deskId) {
            return Parameters.with("desk", deskId)
                    .and("person", personId)
                    .and("action", action == null ? null : action.key())
                    .and("article", articleId);
        }
    }

    /** The newest first; {@code page} counts from 0. */
    public static List<Entry> newest(long deskId, Filter filter, int page, int size) {
        return Entry.<Entry>find(filter.where() + " order by position desc", filter.parameters(deskId))
                .page(page, size)
                .list();
    }

    public static long count(long deskId, Filter filter) {
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
