package dev.stet.article;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;

import dev.stet.ledger.Recorded;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Forbidden;
import dev.stet.shared.Missing;
import dev.stet.shared.Outdated;

/** A piece under check. Its text is in its {@link Revision}s. */
@Entity
@Table(name = "article")
public class Article extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    private String title;

    private String byline;

    private String outlet;

    private String url;

    @Column(name = "published_on")
    private String publishedOn;

    private String language;

    @Column(name = "received_at")
    private Instant receivedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "received_by")
    private Person receivedBy;

    /** The highest number given to a statement; a number is never given twice. */
    @Column(name = "last_statement")
    private int lastStatement;

    /** How often it was assigned, so that the second of two assigners is told. */
    @Column(name = "assignments")
    private int assignments;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private Person assignee;

    protected Article() {}

    Article(ArticleFacts facts, Person by, Instant now) {
        desk = by.desk();
        title = facts.title();
        byline = facts.byline();
        outlet = facts.outlet();
        url = facts.url();
        publishedOn = facts.publishedOn();
        language = facts.language();
        receivedBy = by;
        receivedAt = now;
    }

    public Desk desk() {
        return desk;
    }

    public String title() {
        return title;
    }

    /** Who wrote it, or null. */
    public String byline() {
        return byline;
    }

    /** Where it appeared, or null. */
    public String outlet() {
        return outlet;
    }

    /** An http or https address, or null. */
    public String url() {
        return url;
    }

    /** A partial date as ISO text, or null. */
    public String publishedOn() {
        return publishedOn;
    }

    /** A BCP 47 tag. */
    public String language() {
        return language;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    /** Who is to check it, or null. */
    public Person assignee() {
        return assignee;
    }

    /** How often it was assigned so far. */
    public int assignments() {
        return assignments;
    }

    int nextStatement() {
        return ++lastStatement;
    }

    Assignment assign(Person to, int seen, Person by, Instant now) {
        if (seen != assignments) {
            throw new Outdated("Somebody else assigned this article while you were choosing.", seen, assignments);
        }
        if (!by.may(Role.EDITOR) && !isOwnAffair(to, by)) {
            throw new Forbidden("You may take an article that nobody has, and give yours back. Whatever else about who"
                    + " checks what is for an editor to decide.");
        }
        assignee = to;
        return new Assignment(this, ++assignments, to, by, now);
    }

    /** Taking what nobody has, or giving back what one has. */
    private boolean isOwnAffair(Person to, Person by) {
        boolean taken = assignee == null && to != null && to.id().equals(by.id());
        boolean givenBack = to == null && assignee != null && assignee.id().equals(by.id());
        return taken || givenBack;
    }

    /** @throws Missing where this desk has no such article */
    public static Article of(Desk desk, long id) {
        return Article.<Article>find(
                        "from Article a left join fetch a.assignee join fetch a.receivedBy where a.desk = ?1 and a.id = ?2",
                        desk,
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("There is no article with this number on your desk."));
    }

    /** As {@link #of}, and nobody else changes it until the transaction ends: for giving out numbers. */
    static Article locked(Desk desk, long id) {
        Article article = Article.<Article>find("desk = ?1 and id = ?2", desk, id)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("There is no article with this number on your desk."));
        return article.locked();
    }

    /** The newest first; {@code page} counts from 0. */
    public static List<Article> newest(Desk desk, int page, int size) {
        return Article.<Article>find(
                        "from Article a left join fetch a.assignee where a.desk = ?1 order by a.receivedAt desc, a.id desc",
                        desk)
                .page(page, size)
                .list();
    }

    /** What some of the desk's articles are called, by their ids. */
    public static Map<Long, String> titles(Desk desk, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : titles(getEntityManager()
                        .createQuery("select id, title from Article where desk = :desk and id in :ids", Object[].class)
                        .setParameter("desk", desk)
                        .setParameter("ids", ids));
    }

    /** What the newest are called, by their ids and in the order of {@link #newest}. */
    public static Map<Long, String> newestTitles(Desk desk, int most) {
        return titles(getEntityManager()
                .createQuery(
                        "select id, title from Article where desk = :desk order by receivedAt desc, id desc",
                        Object[].class)
                .setParameter("desk", desk)
                .setMaxResults(most));
    }

    private static Map<Long, String> titles(TypedQuery<Object[]> query) {
        Map<Long, String> titles = new LinkedHashMap<>();
        query.getResultList().forEach(row -> titles.put((Long) row[0], (String) row[1]));
        return titles;
    }

    /** Those given to somebody, the newest first. */
    public static List<Article> assignedTo(Person assignee) {
        return list("assignee = ?1 order by receivedAt desc, id desc", assignee);
    }

    public static long countOf(Desk desk) {
        return count("desk", desk);
    }
}
