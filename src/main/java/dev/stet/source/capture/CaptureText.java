package dev.stet.source.capture;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.runtime.annotations.RegisterForReflection;

import dev.stet.ledger.Recorded;
import dev.stet.shared.Digest;
import dev.stet.source.Source;
import dev.stet.source.reading.TakenText;

/** The text taken from a capture, in NFC with LF. Offsets are code points of it. */
@Entity
@Immutable
@Table(name = "capture_text")
public class CaptureText extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capture_id")
    private Capture capture;

    private String text;

    private String digest;

    private int length;

    private String reader;

    protected CaptureText() {}

    CaptureText(Capture capture, TakenText taken) {
        this.capture = capture;
        text = taken.text().text();
        digest = taken.text().digest().hex();
        length = taken.text().length();
        reader = taken.reader();
    }

    public Capture capture() {
        return capture;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the text's UTF-8 bytes. */
    public Digest digest() {
        return new Digest(digest);
    }

    /** In code points. */
    public int length() {
        return length;
    }

    /** Which reader took it, such as {@code pdf 1}. */
    public String reader() {
        return reader;
    }

    /**
     * What is known of the text of a capture without reading it.
     *
     * @param digest as {@link CaptureText#digest}
     * @param length in code points
     */
    @RegisterForReflection
    public record Brief(long capture, String digest, int length) {}

    /** Of each capture of a source that has a text, by the capture. */
    public static Map<Long, Brief> inBrief(Source source) {
        return find("select t.capture.id, t.digest, t.length from CaptureText t where t.capture.source = ?1", source)
                .project(Brief.class)
                .stream()
                .collect(Collectors.toMap(Brief::capture, Function.identity()));
    }

    public static Optional<CaptureText> of(Capture capture) {
        return CaptureText.<CaptureText>find("capture", capture).firstResultOptional();
    }
}
