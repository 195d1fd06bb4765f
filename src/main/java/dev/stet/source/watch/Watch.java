package dev.stet.source.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;
import dev.stet.people.Person;
import dev.stet.shared.Clock;
import dev.stet.source.Source;

/** That a source is to be looked at again, and how often. A later one of the same source takes its place. */
@Entity
@Table(name = "watch")
public class Watch extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int number;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_by")
    private Person setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected Watch() {}

    Watch(Source source, int number, Rhythm rhythm, Person by, Instant now) {
        this.source = source;
        this.number = number;
        this.rhythm = rhythm;
        setBy = by;
        setAt = now;
    }

    public Source source() {
        return source;
    }

    /** From 1, counted for each source. */
    public int number() {
        return number;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Person setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }

    /**
     * When the source is to be looked at next. How long ago something was that a clock wrote down while it was ahead,
     * nobody can tell: it counts as long ago.
     *
     * @param last the newest look at it, or null
     * @return empty where it is not
     */
    public Optional<Instant> due(Look last, Instant now) {
        if (rhythm == Rhythm.NEVER) {
            return Optional.empty();
        }
        Instant since = Clock.isAhead(setAt, now) ? now : setAt;
        if (last == null) {
            return Optional.of(since);
        }
        Instant due = Clock.isAhead(last.endedAt(), now) ? now : last.endedAt().plus(last.rest(rhythm));
        return Optional.of(due.isBefore(since) ? since : due);
    }

    /** The sources whose watch that holds was set by a clock that was ahead. */
    static List<Long> setAhead(Instant now) {
        return find(
                        "select w.source.id from Watch w where w.setAt > ?1"
                                + " and not exists (from Watch v where v.source = w.source and v.number > w.number)",
                        now.plus(Clock.TOLERANCE))
                .project(Long.class)
                .list();
    }

    /** The one that holds; its person fetched. */
    public static Optional<Watch> of(Source source) {
        return Watch.<Watch>find("from Watch w join fetch w.setBy where w.source = ?1 order by w.number desc", source)
                .firstResultOptional();
    }
}
