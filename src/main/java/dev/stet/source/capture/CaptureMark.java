package dev.stet.source.capture;

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
import dev.stet.source.reading.Landmark;

/** Where in the text of a capture a page begins, or a moment of a recording. */
@Entity
@Immutable
@Table(name = "capture_mark")
public class CaptureMark extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Landmark.Kind kind;

    private String label;

    @Column(name = "starts_at")
    private int start;

    protected CaptureMark() {}

    CaptureMark(Capture capture, int ordinal, Landmark landmark) {
        this.capture = capture;
        this.ordinal = ordinal;
        kind = landmark.kind();
        label = landmark.label();
        start = landmark.start();
    }

    public Landmark landmark() {
        return new Landmark(kind, label, start);
    }

    /** In the order of the text. */
    public static List<Landmark> of(Capture capture) {
        return CaptureMark.<CaptureMark>list("capture = ?1 order by ordinal", capture).stream()
                .map(CaptureMark::landmark)
                .toList();
    }
}
