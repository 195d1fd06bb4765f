package dev.stet.review;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;
import dev.stet.people.Desk;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/** A desk's list of verdicts, in versions. Verdicts keep the version they were given under. */
@Entity
@Immutable
@Table(name = "scale")
public class Scale extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    private int version;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected Scale() {}

    Scale(Desk desk, int version, Instant now) {
        this.desk = desk;
        this.version = version;
        adoptedAt = now;
    }

    public Desk desk() {
        return desk;
    }

    /** From 1. */
    public int version() {
        return version;
    }

    public Instant adoptedAt() {
        return adoptedAt;
    }

    /** Its verdicts, in order. */
    public List<Rating> ratings() {
        return Rating.of(this);
    }

    /** @throws Refused where the scale has no such rating */
    Rating rating(String key) {
        return Rating.<Rating>find("scale = ?1 and key = ?2", this, Typed.sought(key))
                .firstResultOptional()
                .orElseThrow(() -> new Refused("rating", "Choose a verdict from the desk's scale."));
    }

    /** The version in force. Every desk has one. */
    public static Scale current(Desk desk) {
        return find("desk = ?1 order by version desc", desk).firstResult();
    }
}
