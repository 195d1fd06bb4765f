package dev.stet.source.watch;

import java.time.Instant;
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
     * When the source is to be looked at next.
     *
     * @param last the newest look at it, or null
     * @return empty where it is not
     */
    public Optional<Instant> due(Look last) {
        if (rhythm == Rhythm.NEVER) {
            return Optional.empty();
        }
        Instant due = last == null ? setAt : last.endedAt().plus(last.rest(rhythm));
        return Optional.of(due.isBefore(setAt) ? setAt : due);
    }

    /** The one that holds; its person fetched. */
    public static Optional<Watch> of(Source source) {
        return Watch.<Watch>find("from Watch w join fetch w.setBy where w.source = ?1 order by w.number desc", source)
                .firstResultOptional();
    }
}
