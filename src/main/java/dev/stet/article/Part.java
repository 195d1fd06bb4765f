package dev.stet.article;

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

import dev.stet.ledger.Recorded;
import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** A typed stretch of a revision, as the person who brought it in confirmed it. */
@Entity
@Immutable
@Table(name = "part")
public class Part extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    protected Part() {}

    Part(Revision revision, int ordinal, PartSpan part) {
        this.revision = revision;
        this.ordinal = ordinal;
        kind = part.kind();
        start = part.span().start();
        end = part.span().end();
    }

    /** Its place among the parts, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public PartKind kind() {
        return kind;
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** In the order of the text. */
    public static List<Part> of(Revision revision) {
        return list("revision = ?1 order by ordinal", revision);
    }
}
