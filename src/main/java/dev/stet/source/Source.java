package dev.stet.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.shared.Counted;
import dev.stet.shared.Matches;
import dev.stet.shared.Missing;
import dev.stet.shared.Outdated;
import dev.stet.shared.Typed;

/** A work that can be cited. */
@Entity
@Table(name = "source")
public class Source extends Recorded {

    private static final int FEW = 400;

    private static final String IN_ORDER = " order by title, id";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    /** Counts the corrections, from 1: who corrects names the edition she saw. */
    private int edition;

    private String title;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String publisher;

    private String author;

    @Column(name = "published_on")
    private String publishedOn;

    private String url;

    @Column(name = "accessed_on")
    private LocalDate accessedOn;

    private String note;

    /** Title, publisher and address in lower case: what type-ahead looks through. */
    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by")
    private Person addedBy;

    protected Source() {}

    Source(SourceFacts facts, Person by, Instant now) {
        desk = by.desk();
        edition = 1;
        addedBy = by;
        addedAt = now;
        take(facts);
    }

    public long deskId() {
        return desk.id();
    }

    public String title() {
        return title;
    }

    public SourceKind kind() {
        return kind;
    }

    /** Who put it out, or null. */
    public String publisher() {
        return publisher;
    }

    /** Who made it, or null. */
    public String author() {
        return author;
    }

    /** A partial date as ISO text, or null. */
    public String publishedOn() {
        return publishedOn;
    }

    /** An http or https address, or null. */
    public String url() {
        return url;
    }

    /** The day it was looked at, or null. */
    public LocalDate accessedOn() {
        return accessedOn;
    }

    /** Anything else, or null. */
    public String note() {
        return note;
    }

    public int edition() {
        return edition;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Person addedBy() {
        return addedBy;
    }

    public SourceFacts facts() {
        return new SourceFacts(title, kind, publisher, author, publishedOn, url, accessedOn, note);
    }

    /**
     * Takes better facts in place of those of edition {@code seen}.
     *
     * @return what changed: field to "old → new"
     * @throws Outdated if somebody corrected it since
     */
    Map<String, String> correct(SourceFacts better, int seen) {
        if (seen != edition) {
            throw new Outdated("Somebody else corrected this source while you were typing.", seen, edition);
        }
        Map<String, String> before = facts().known();
        Map<String, String> after = better.known();
        Map<String, String> changed = new TreeMap<>();
        for (String field :
                new String[] {"title", "kind", "publisher", "author", "publishedOn", "url", "accessedOn", "note"}) {
            String old = before.getOrDefault(field, "");
            String now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                changed.put(field, old + " → " + now);
            }
        }
        if (!changed.isEmpty()) {
            edition++;
            take(better);
        }
        return changed;
    }

    private void take(SourceFacts facts) {
        title = facts.title();
        kind = facts.kind();
        publisher = facts.publisher();
        author = facts.author();
        publishedOn = facts.publishedOn();
        url = facts.url();
        accessedOn = facts.accessedOn();
        note = facts.note();
        searchKey = String.join(
                        "\n",
                        title,
                        Optional.ofNullable(publisher).orElse(""),
                        Optional.ofNullable(author).orElse(""),
                        Optional.ofNullable(url).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    /** @throws Missing where this desk has no such source */
    public static Source of(Desk desk, long id) {
        return Source.<Source>find("desk = ?1 and id = ?2", desk, id)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("There is no source with this number on your desk."));
    }

    /** As {@link #of}, and nobody else changes it until the transaction ends: for giving out numbers. */
    public static Source locked(Desk desk, long id) {
        return Source.<Source>find("desk = ?1 and id = ?2", desk, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("There is no source with this number on your desk."));
    }

    /** Those whose title, publisher, author or address has the words typed; by title; {@code page} counts from 0. */
    public static List<Source> matching(Desk desk, String typed, int page, int size) {
        return Source.<Source>find(matches(typed) + IN_ORDER, matched(desk, typed))
                .page(page, size)
                .list();
    }

    public static long countMatching(Desk desk, String typed) {
        return count(matches(typed), matched(desk, typed));
    }

    /**
     * Those of {@link #matching}, counted no further than a list is worth counting.
     *
     * @param page from 1; what is counted reaches beyond its end
     */
    public static Matches matches(Desk desk, String typed, int page, int size) {
        int most = Counted.most(page, size);
        return Matches.of(some(matches(typed) + IN_ORDER, matched(desk, typed), most), most);
    }

    /** These sources, in the order of {@link #matching}. */
    public static List<Source> found(List<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1" + IN_ORDER, ids);
    }

    /** Whether so few have the words typed that all of them are soon at hand. */
    public static boolean isAmongFew(Desk desk, String typed) {
        return some(matches(typed), matched(desk, typed), FEW + 1).size() <= FEW;
    }

    private static List<Long> some(String matching, Object[] matched, int most) {
        return Source.<Source>find("select id from Source where " + matching, matched)
                .project(Long.class)
                .page(0, most)
                .list();
    }

    /** Where nothing is looked for, an index alone answers. */
    private static String matches(String typed) {
        return Typed.anywhere(typed) == null ? "desk = ?1" : "desk = ?1 and searchKey like ?2 escape '!'";
    }

    private static Object[] matched(Desk desk, String typed) {
        String pattern = Typed.anywhere(typed);
        return pattern == null ? new Object[] {desk} : new Object[] {desk, pattern};
    }

    /** The source at this very address, so that it is not added twice. */
    public static Optional<Source> at(Desk desk, String url) {
        return Source.<Source>find("desk = ?1 and url = ?2 order by id", desk, url)
                .firstResultOptional();
    }

    /** The first source at an address however it is written: with or without TLS, a slash at the end or a place on the page. */
    public static Optional<Source> atAny(Desk desk, String url) {
        String bare = url.replaceFirst("#.*$", "").replaceFirst("/$", "").replaceFirst("(?i)^https?://", "");
        List<String> ways =
                List.of(url, "https://" + bare, "https://" + bare + "/", "http://" + bare, "http://" + bare + "/");
        return Source.<Source>find("desk = ?1 and url in ?2 order by id", desk, ways)
                .firstResultOptional();
    }

    /** The one of this name that has no address, so that it is not added twice. */
    static Optional<Source> called(Desk desk, String title) {
        return Source.<Source>find("desk = ?1 and url is null and title = ?2 order by id", desk, title)
                .firstResultOptional();
    }

    /** Those that have one of these addresses, or one of these names and no address. */
    public static List<Source> known(Desk desk, Collection<String> urls, Collection<String> titles) {
        return list("desk = ?1 and (url in ?2 or (url is null and title in ?3)) order by id", desk, urls, titles);
    }
}
