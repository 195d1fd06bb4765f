package dev.stet.review;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.citation.Evidence;
import dev.stet.ledger.Recorded;
import dev.stet.people.Desk;
import dev.stet.shared.Refused;

/** One of the verdicts that a desk's scale offers. */
@Entity
@Immutable
@Table(name = "rating")
public class Rating extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scale_id")
    private Scale scale;

    private int ordinal;

    @Column(name = "rating_key")
    private String key;

    private String label;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private Tone tone;

    @Enumerated(EnumType.STRING)
    private Grounds grounds;

    private String meaning;

    protected Rating() {}

    Rating(Scale scale, int ordinal, DefaultScale.Line line) {
        this.scale = scale;
        this.ordinal = ordinal;
        key = line.key();
        label = line.label();
        symbol = line.symbol();
        tone = line.tone();
        grounds = line.grounds();
        meaning = line.meaning();
    }

    public Scale scale() {
        return scale;
    }

    /** Its place in the scale, from 0. */
    public int ordinal() {
        return ordinal;
    }

    /** Stable: {@code supported}, {@code authors-word-only}, … */
    public String key() {
        return key;
    }

    /** For people, in lower case as within a sentence. */
    public String label() {
        return label;
    }

    /** One character that tells it apart without colour. */
    public String symbol() {
        return symbol;
    }

    public Tone tone() {
        return tone;
    }

    /** What it says, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it says that some source bears the statement out. */
    public boolean claimsSupport() {
        return grounds == Grounds.SUPPORT;
    }

    /** Whether what is cited is enough to give this rating. */
    public boolean isGroundedIn(Evidence evidence) {
        return grounds.metBy(evidence);
    }

    /** What is lacking before it may be given, as a sentence; the empty string where nothing is. */
    public String lacking(Evidence evidence) {
        return isGroundedIn(evidence) ? "" : grounds.missing(label);
    }

    /** @throws Refused where what is cited is not enough */
    void requireGrounds(Evidence evidence) {
        if (!isGroundedIn(evidence)) {
            throw new Refused("rating", lacking(evidence));
        }
    }

    /** Those of a key, in whichever version of a desk's scale. */
    static List<Long> ids(Desk desk, String key) {
        return find("select r.id from Rating r where r.scale.desk = ?1 and r.key = ?2", desk, key)
                .project(Long.class)
                .list();
    }

    /** Of a scale, in its order. */
    public static List<Rating> of(Scale scale) {
        return list("scale = ?1 order by ordinal", scale);
    }
}
