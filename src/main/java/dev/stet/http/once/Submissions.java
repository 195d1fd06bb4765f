package dev.stet.http.once;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Forbidden;
import dev.stet.shared.Refused;

/** Acts once on what may be sent twice, at the same moment too and on several nodes (docs/adr/0003). */
@ApplicationScoped
public class Submissions {

    private static final int TRIES = 5;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Acts in one transaction with the note that it was done, so that either both stand or neither.
     *
     * @param act changes something and says where to see it; what it throws undoes all, and it may be sent again
     * @return where this act led, or the one before it with the same number
     * @throws Forbidden where somebody else sent it
     * @throws Refused where something else was sent under this number
     */
    public URI only(Sent sent, Supplier<URI> act) {
        for (int tried = 1; ; tried++) {
            Optional<URI> before = before(sent);
            if (before.isPresent()) {
                return before.get();
            }
            try {
                return QuarkusTransaction.requiringNew().call(() -> first(sent, act));
            } catch (SentTwice sameMoment) {
                // the other one has the number: once its transaction has ended, what it did is to be seen above
                if (tried == TRIES) {
                    throw sameMoment;
                }
            }
        }
    }

    /**
     * Where the one with the same number led, if there was one.
     *
     * @throws Forbidden where somebody else sent it
     * @throws Refused where something else was sent under this number
     */
    public Optional<URI> before(Sent sent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>findByIdOptional(sent.number()))
                .map(before -> again(before, sent));
    }

    private URI first(Sent sent, Supplier<URI> act) {
        Submission submission = new Submission(sent, personId(), clock.now());
        try {
            submission.persistAndFlush();
        } catch (PersistenceException taken) {
            throw new SentTwice(taken);
        }
        URI where = act.get();
        submission.ledTo(where);
        return where;
    }

    private URI again(Submission before, Sent sent) {
        if (!before.isBy(personId())) {
            throw new Forbidden("This form was sent by somebody else already.");
        }
        if (!before.isOf(sent)) {
            throw new Refused(
                    "Idempotency-Key", "Something else was sent with this key before. Send each thing with its own.");
        }
        return before.location();
    }

    private Long personId() {
        return viewer.signedIn() ? viewer.person().id() : null;
    }

    private static final class SentTwice extends RuntimeException {
        SentTwice(PersistenceException cause) {
            super("The same thing is being acted upon", cause);
        }
    }
}
