package dev.stet.source.capture;

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
import dev.stet.ledger.Subject;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.shared.Clock;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;
import dev.stet.source.Source;
import dev.stet.source.blob.Blob;

/** The stored bytes of a source at one time. Its text is its {@link CaptureText}. */
@Entity
@Table(name = "capture")
public class Capture extends Recorded {

    private static final String OF_BYTES =
            "from Capture c join fetch c.blob b join fetch c.takenBy join fetch c.source s left join fetch c.exchange"
                    + " where s.desk = ?1 and b.digest = ?2 order by c.takenAt desc, c.id desc";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "blob_id")
    private Blob blob;

    @Enumerated(EnumType.STRING)
    private CaptureMethod method;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String fileName;

    private String note;

    @Column(name = "taken_at")
    private Instant takenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taken_by")
    private Person takenBy;

    /** Addresses, a line each; or null. */
    private String archives;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "exchange_id")
    private CaptureExchange exchange;

    @Enumerated(EnumType.STRING)
    private Reading reading;

    @Column(name = "reading_note")
    private String readingNote;

    protected Capture() {}

    Capture(Source source, int number, Blob blob, CaptureFacts facts, Person by, Instant now) {
        this.source = source;
        this.number = number;
        this.blob = blob;
        method = facts.method();
        mediaType = facts.mediaType();
        fileName = facts.fileName();
        note = facts.note();
        archives = facts.archives().isEmpty() ? null : String.join("\n", facts.archives());
        exchange = facts.exchange() == null ? null : new CaptureExchange(facts.exchange());
        takenBy = by;
        takenAt = now;
        reading = Reading.WAITING;
    }

    public Source source() {
        return source;
    }

    /** From 1, counted for each source. */
    public int number() {
        return number;
    }

    public Blob blob() {
        return blob;
    }

    /** SHA-256 of the bytes. */
    public Digest digest() {
        return blob.digest();
    }

    public CaptureMethod method() {
        return method;
    }

    /** What the bytes are, by themselves. */
    public String mediaType() {
        return mediaType;
    }

    /** Or null. */
    public String fileName() {
        return fileName;
    }

    /** Or null. */
    public String note() {
        return note;
    }

    /** Addresses of copies that outside archives keep; perhaps none. */
    public List<String> archives() {
        return archives == null ? List.of() : archives.lines().toList();
    }

    /** With the site it was fetched from, or null. */
    public CaptureExchange exchange() {
        return exchange;
    }

    /** The name of the charset that the site gave beside the bytes, or null. */
    String charset() {
        return exchange == null ? null : exchange.asValue().charset();
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Person takenBy() {
        return takenBy;
    }

    public Reading reading() {
        return reading;
    }

    /** Why there is no text, as a sentence; or null. */
    public String readingNote() {
        return readingNote;
    }

    public boolean isRead() {
        return reading == Reading.READ;
    }

    /** What the ledger calls it. */
    public Subject subject() {
        return Subject.of("capture", digest().hex(), "Capture " + number + " of " + source.title());
    }

    void become(Reading outcome, String why) {
        reading = outcome;
        readingNote = why;
    }

    /** A source's, the newest first; blobs and people fetched. */
    public static List<Capture> of(Source source) {
        return list(
                "from Capture c join fetch c.blob join fetch c.takenBy where c.source = ?1 order by c.number desc",
                source);
    }

    /** A stretch of a source's, the newest first; blobs and people fetched. */
    public static List<Capture> of(Source source, int page, int size) {
        return Capture.<Capture>find(
                        "from Capture c join fetch c.blob join fetch c.takenBy where c.source = ?1 order by c.number desc",
                        source)
                .page(page, size)
                .list();
    }

    public static long countOf(Source source) {
        return count("source", source);
    }

    /** @throws Missing where the source has no such capture */
    public static Capture of(Source source, int number) {
        return Capture.<Capture>find(
                        "from Capture c join fetch c.blob join fetch c.takenBy where c.source = ?1 and c.number = ?2",
                        source,
                        number)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This source has no capture " + number + "."));
    }

    /**
     * The newest capture on a desk that has these bytes.
     *
     * @throws Missing where the desk has none
     */
    public static Capture of(Desk desk, Digest digest) {
        return Capture.<Capture>find(OF_BYTES, desk, digest.hex())
                .firstResultOptional()
                .orElseThrow(() -> new Missing("Your desk has no capture with this digest."));
    }

    /** So many of a desk's that have these bytes, the newest first; sources, people and exchanges fetched. */
    public static List<Capture> takings(Desk desk, Digest digest, int most) {
        return Capture.<Capture>find(OF_BYTES, desk, digest.hex()).page(0, most).list();
    }

    /** The newest of a source from which text was taken. */
    public static Optional<Capture> newestRead(Source source) {
        return Capture.<Capture>find(
                        "from Capture c join fetch c.blob where c.source = ?1 and c.reading = ?2 order by c.number desc",
                        source,
                        Reading.READ)
                .firstResultOptional();
    }

    /** Those whose text is still to be taken, the oldest first. */
    static List<Long> waiting() {
        return find("select c.id from Capture c where c.reading = ?1 order by c.takenAt, c.id", Reading.WAITING)
                .project(Long.class)
                .list();
    }

    /** Those of them that were taken before then, or by a clock that was ahead. */
    static List<Long> waitingSince(Instant before, Instant now) {
        return find(
                        "select c.id from Capture c where c.reading = ?1 and (c.takenAt < ?2 or c.takenAt > ?3)"
                                + " order by c.takenAt, c.id",
                        Reading.WAITING,
                        before,
                        now.plus(Clock.TOLERANCE))
                .project(Long.class)
                .list();
    }

    /**
     * This one, if its text is still to be taken, and before it those of its source that are older: what stood in a source
     * first is looked at first, whatever order the captures are announced in.
     */
    static List<Long> waitingUpTo(long id) {
        return find(
                        "select c.id from Capture c, Capture k where k.id = ?1 and c.source = k.source"
                                + " and c.number <= k.number and c.reading = ?2 order by c.number",
                        id,
                        Reading.WAITING)
                .project(Long.class)
                .list();
    }

    static int lastNumber(Source source) {
        return (int) count("source", source);
    }
}
