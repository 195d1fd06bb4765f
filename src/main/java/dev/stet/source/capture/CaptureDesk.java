package dev.stet.source.capture;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.ledger.Action;
import dev.stet.ledger.Actor;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.blob.Blob;
import dev.stet.source.blob.Blobs;
import dev.stet.source.blob.Spool;
import dev.stet.source.reading.TakenText;
import dev.stet.source.reading.Unreadable;

/** Keeps captures of sources, and the text taken from them. */
@ApplicationScoped
public class CaptureDesk {

    private static final int WHY = 500;

    @Inject
    Ledger ledger;

    @Inject
    Blobs blobs;

    @Inject
    CaptureLimit limit;

    @Inject
    Event<CaptureTaken> taken;

    @Inject
    Event<CaptureRead> read;

    /**
     * Stores bytes before a capture names them. A transaction that is to keep a large file need not wait for its bytes then,
     * and cannot run out of time over them.
     *
     * @throws Refused where there are no bytes, or too many
     */
    public void store(Spool bytes) {
        limit.check(bytes.length());
        blobs.keep(bytes);
    }

    /**
     * Keeps bytes as a further capture of a source. Its text is taken afterwards, by {@link Readings}.
     *
     * @throws Refused where there are no bytes, or too many
     */
    public Capture keep(long sourceId, Spool bytes, CaptureFacts facts, Person by, Instant now) {
        return keep(sourceId, bytes, facts, by, by.actor(), now);
    }

    /**
     * The same where it is not a person who does it.
     *
     * @param by on whose behalf
     * @param actor who the ledger says did it
     */
    public Capture keep(long sourceId, Spool bytes, CaptureFacts facts, Person by, Actor actor, Instant now) {
        limit.check(bytes.length());
        QuarkusTransaction.requiringNew().run(() -> Source.of(by.desk(), sourceId));
        Blob blob = blobs.keep(bytes);
        return QuarkusTransaction.joiningExisting().call(() -> enter(sourceId, blob, facts, by, actor, now));
    }

    private Capture enter(long sourceId, Blob blob, CaptureFacts facts, Person by, Actor actor, Instant now) {
        Source source = Source.locked(by.desk(), sourceId);
        Capture capture = new Capture(source, Capture.lastNumber(source) + 1, blob, facts, by, now);
        if (capture.exchange() != null) {
            capture.exchange().persist();
        }
        capture.persist();
        Map<String, String> known = new TreeMap<>(facts.known());
        known.put("sha256", blob.digest().hex());
        known.put("length", Long.toString(blob.length()));
        ledger.append(actor, Action.CAPTURE_TAKEN, capture.subject(), known, now);
        taken.fire(new CaptureTaken(capture.id()));
        return capture;
    }

    /** Stores what a reader took. Within a transaction; does nothing where the capture is read already. */
    void store(Capture capture, TakenText text, Instant now) {
        if (capture.reading() != Reading.WAITING) {
            return;
        }
        if (text.isBlank()) {
            end(capture, Reading.NO_TEXT, "There is no text in it, as in a scan or a picture.", now);
            return;
        }
        CaptureText stored = new CaptureText(capture, text);
        stored.persist();
        int ordinal = 0;
        for (var landmark : text.landmarks()) {
            new CaptureMark(capture, ordinal++, landmark).persist();
        }
        capture.become(Reading.READ, null);
        Map<String, String> facts = Map.of(
                "reader", stored.reader(),
                "sha256", stored.digest().hex(),
                "characters", Integer.toString(stored.length()));
        ledger.append(actor(capture), Action.CAPTURE_READ, capture.subject(), facts, now);
        read.fire(new CaptureRead(capture, stored.text(), now));
    }

    /** Stores why there is no text. Within a transaction. */
    void fail(Capture capture, Unreadable why, Instant now) {
        if (capture.reading() == Reading.WAITING) {
            end(capture, Reading.FAILED, why.getMessage(), now);
        }
    }

    private void end(Capture capture, Reading outcome, String why, Instant now) {
        capture.become(outcome, why.length() <= WHY ? why : why.substring(0, WHY));
        ledger.append(
                actor(capture),
                Action.CAPTURE_READ,
                capture.subject(),
                Map.of("outcome", outcome.label(), "reason", capture.readingNote()),
                now);
        read.fire(new CaptureRead(capture, "", now));
    }

    private static Actor actor(Capture capture) {
        return Actor.application(capture.source().deskId());
    }
}
