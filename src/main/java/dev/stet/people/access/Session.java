package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import dev.stet.people.Person;
import dev.stet.shared.Clock;

/**
 * A person signed in with one browser, until she signs out, leaves it alone for half an hour, or twelve hours have passed
 * (OWASP ASVS 4.0.3, 3.3.2). A row and not a sealed cookie, so that it can be ended from here.
 */
@Entity
@Table(name = "person_session")
public class Session extends PanacheEntityBase {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    /** Seen again within this time, it is not written again: a page view costs no update. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private static final int BROWSER_LENGTH = 200;

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    @Column(name = "key_hash")
    private String keyHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String browser;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Session() {}

    Session(Key key, Person person, String browser, Instant now) {
        this.keyHash = key.hash();
        this.person = person;
        String named = browser == null || browser.isBlank() ? "a browser that gave no name" : browser.strip();
        this.browser = named.length() > BROWSER_LENGTH ? named.substring(0, BROWSER_LENGTH) : named;
        this.startedAt = now;
        this.seenAt = now;
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    /** How the browser called itself. Whatever it likes: to be shown escaped. */
    public String browser() {
        return browser;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** To five minutes. */
    public Instant seenAt() {
        return seenAt;
    }

    boolean opens(Instant now) {
        return endedAt == null
                && !isAhead(now)
                && now.isBefore(seenAt.plus(IDLE))
                && now.isBefore(startedAt.plus(LONGEST))
                && !person.retired();
    }

    /** Of a clock that was set back since: it would last for as much longer, so it opens nothing. */
    boolean isAhead(Instant now) {
        return Clock.isAhead(seenAt, now);
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(SEEN_STEP))) {
            seenAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** With its person and her desk, in one query; null where no session has this key. */
    static Session of(Key key) {
        return find("from Session s join fetch s.person p join fetch p.desk where s.keyHash = ?1", key.hash())
                .firstResult();
    }

    /** Those that still open something, latest first. */
    public static List<Session> openOf(Person person, Instant now) {
        return list(
                "person.id = ?1 and endedAt is null and seenAt > ?2 and startedAt > ?3 and seenAt <= ?4"
                        + " order by seenAt desc, id desc",
                person.id(),
                now.minus(IDLE),
                now.minus(LONGEST),
                now.plus(Clock.TOLERANCE));
    }

    /** Those that would open something again once the clock has come to their time. */
    static void endAhead(Person person, Instant now) {
        update(
                "endedAt = ?1 where person.id = ?2 and endedAt is null and seenAt > ?3",
                now,
                person.id(),
                now.plus(Clock.TOLERANCE));
    }

    static void endAll(Person person, Long butNot, Instant now) {
        update(
                "endedAt = ?1 where person.id = ?2 and endedAt is null and id <> ?3",
                now,
                person.id(),
                butNot == null ? Long.valueOf(-1) : butNot);
    }
}
