package dev.stet.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.ledger.Action;
import dev.stet.ledger.Actor;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.fetch.Busy;
import dev.stet.source.fetch.Fetched;
import dev.stet.source.fetch.Fetching;
import dev.stet.source.fetch.Unfetched;

/** Looks at a source that is watched, and keeps what it shows. */
@ApplicationScoped
public class LookDesk {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    Fetching fetching;

    @Inject
    CaptureDesk captures;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** What a look is made for: the watch that holds, and the look before. */
    private record Errand(Watch watch, Look before) {

        static Errand of(Source source) {
            return new Errand(Watch.of(source).orElseThrow(), Look.last(source).orElse(null));
        }

        boolean isDue(Instant now) {
            return watch.due(before, now).filter(due -> !due.isAfter(now)).isPresent();
        }
    }

    /**
     * Fetches the address of a source, if it is time, and records what came of it. The site is waited for outside any
     * transaction; whoever comes second, because the first was taken for dead, records nothing.
     */
    void look(long sourceId) {
        Optional<String> url = QuarkusTransaction.requiringNew().call(() -> address(sourceId));
        if (url.isEmpty()) {
            return;
        }
        try (Fetched fetched = fetching.fetch(url.get().isEmpty() ? null : url.get())) {
            QuarkusTransaction.requiringNew().run(() -> keep(sourceId, fetched));
        } catch (Busy busy) {
            return;
        } catch (Unfetched | Refused failed) {
            QuarkusTransaction.requiringNew().run(() -> fail(sourceId, failed.getMessage()));
        }
    }

    /** Of a source whose time has come; blank where it has none any more. */
    private Optional<String> address(long sourceId) {
        Source source = Source.findById(sourceId);
        return Errand.of(source).isDue(clock.now())
                ? Optional.of(source.url() == null ? "" : source.url())
                : Optional.empty();
    }

    private void keep(long sourceId, Fetched fetched) {
        Source source = locked(sourceId);
        Errand errand = Errand.of(source);
        Instant now = clock.now();
        if (!errand.isDue(now)) {
            return;
        }
        Capture newest = Capture.of(source).stream().findFirst().orElse(null);
        if (newest != null
                && newest.isRead()
                && newest.digest().equals(fetched.bytes().digest())) {
            record(source, Look.found(LookOutcome.UNCHANGED, newest, errand.before(), now), now);
            return;
        }
        Actor stet = Actor.application(source.deskId());
        CaptureFacts facts = CaptureFacts.scheduled(fetched);
        Capture kept =
                captures.keep(sourceId, fetched.bytes(), facts, errand.watch().setBy(), stet, now);
        Look.found(LookOutcome.KEPT, kept, errand.before(), now).persist();
    }

    private void fail(long sourceId, String why) {
        Source source = locked(sourceId);
        Errand errand = Errand.of(source);
        Instant now = clock.now();
        if (errand.isDue(now)) {
            record(source, Look.failed(source, why, errand.before(), now), now);
        }
    }

    private void record(Source source, Look look, Instant now) {
        look.persist();
        Map<String, String> facts =
                new TreeMap<>(Map.of("outcome", look.outcome().label()));
        if (look.capture() != null) {
            facts.put("capture", look.capture().digest().hex());
        }
        if (look.reason() != null) {
            facts.put("reason", look.reason());
        }
        Subject subject = Subject.of("source", source.id(), source.title());
        ledger.append(Actor.application(source.deskId()), Action.LOOK_ENDED, subject, facts, now);
    }

    /** When to look next, which nobody changes until the transaction ends; empty where nobody asks for it any more. */
    Optional<Instant> next(long sourceId) {
        Errand errand = Errand.of(locked(sourceId));
        Instant now = clock.now();
        Instant soon = now.plus(SOON);
        return errand.watch().due(errand.before(), now).map(due -> due.isBefore(soon) ? soon : due);
    }

    private static Source locked(long sourceId) {
        return Source.<Source>findById(sourceId).locked();
    }
}
