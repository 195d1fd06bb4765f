package dev.stet.source.watch;

import java.time.Duration;
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
import dev.stet.shared.Clock;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;

/** That a source was looked at again because a {@link Watch} asked for it, and what came of it. */
@Entity
@Table(name = "look")
public class Look extends Recorded {

    private static final int WHY = 500;
    private static final int DOUBLINGS = 10;
    private static final Duration FIRST_REST = Duration.ofHours(1);
    static final Duration LONGEST_REST = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int number;

    @Enumerated(EnumType.STRING)
    private LookOutcome outcome;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    /** How many have failed in a row, up to this one. */
    private int failures;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Look() {}

    private Look(Source source, Look before, LookOutcome outcome, Instant now) {
        this.source = source;
        this.outcome = outcome;
        number = before == null ? 1 : before.number + 1;
        endedAt = now;
    }

    static Look found(LookOutcome outcome, Capture capture, Look before, Instant now) {
        Look look = new Look(capture.source(), before, outcome, now);
        look.capture = capture;
        return look;
    }

    static Look failed(Source source, String why, Look before, Instant now) {
        Look look = new Look(source, before, LookOutcome.FAILED, now);
        look.reason = why.length() <= WHY ? why : why.substring(0, WHY);
        look.failures = before == null ? 1 : before.failures + 1;
        return look;
    }

    /** From 1, counted for each source. */
    public int number() {
        return number;
    }

    public LookOutcome outcome() {
        return outcome;
    }

    /** Why it failed, as sentences; or null. */
    public String reason() {
        return reason;
    }

    /** What was kept, or is unchanged; null where it failed. */
    public Capture capture() {
        return capture;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public boolean hasFailed() {
        return outcome == LookOutcome.FAILED;
    }

    /** Until the next. After a failure an hour, twice as long after each further one, a month at most. */
    Duration rest(Rhythm rhythm) {
        if (failures == 0) {
            return rhythm.every();
        }
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    /** The sources whose newest look was written down by a clock that was ahead. */
    static List<Long> endedAhead(Instant now) {
        return find(
                        "select k.source.id from Look k where k.endedAt > ?1"
                                + " and not exists (from Look l where l.source = k.source and l.number > k.number)",
                        now.plus(Clock.TOLERANCE))
                .project(Long.class)
                .list();
    }

    /** The newest at a source; its capture fetched. */
    public static Optional<Look> last(Source source) {
        return Look.<Look>find(
                        "from Look k left join fetch k.capture c left join fetch c.blob where k.source = ?1"
                                + " order by k.number desc",
                        source)
                .firstResultOptional();
    }
}
