package dev.stet.people;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import dev.stet.shared.Typed;

/** That something was taken back: by whom, when and why. What was taken back stays readable. */
@Embeddable
public class Retraction {

    private static final int REASON = 1000;

    @Column(name = "retraction_reason")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "retracted_by")
    private Person by;

    @Column(name = "retracted_at")
    private Instant at;

    protected Retraction() {}

    /** @throws dev.stet.shared.Refused where no reason is given */
    public Retraction(String reason, Person by, Instant at) {
        this.reason = Typed.neededText(
                reason, "reason", REASON, "Say why you take it back: the reason stays on record beside it.");
        this.by = by;
        this.at = at;
    }

    public String reason() {
        return reason;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
