package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.access.Attempts.Bucket;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.TooMany;

/** Signing in and out, and setting the password that it takes. */
@ApplicationScoped
public class SignInDesk {

    private static final int PER_EMAIL = 10;
    private static final Duration INVITATION = Duration.ofDays(7);

    /** Somebody who came in, and the key to her session. */
    public record Entry(Person person, Key key) {}

    /** How a try to sign in with a password ended. */
    public enum Tried {
        OK,
        FAILED,
        /** Not looked at, because too many had failed. */
        LIMITED
    }

    @Inject
    PeopleDesk people;

    @Inject
    Event<Tried> tried;

    @Inject
    Attempts attempts;

    /**
     * Signs a person in. The answer takes as long, and says as much, whether or not anybody has the e-mail address.
     *
     * @param address where the request came from, as counted in guesses
     * @param browser how the browser calls itself
     * @return who it is, and the key of the new session
     * @throws Refused where the two do not belong together
     * @throws TooMany after too many failures
     */
    public Entry signIn(String email, String password, String address, String browser, Instant now) {
        try {
            Entry entry = enter(email, password, address, browser, now);
            tried.fire(Tried.OK);
            return entry;
        } catch (Refused refused) {
            tried.fire(Tried.FAILED);
            throw refused;
        } catch (TooMany tooMany) {
            tried.fire(Tried.LIMITED);
            throw tooMany;
        }
    }

    private Entry enter(String email, String password, String address, String browser, Instant now) {
        Bucket ofEmail = new Bucket("sign-in", Person.lowerCased(email), PER_EMAIL);
        List<Long> tries = attempts.begin(now, attempts.from("sign-in", address), ofEmail);
        Person person = QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email));
        if (!people.recognises(person, password)) {
            throw new Refused("", "No account has this e-mail address with this password. Check both and try again.");
        }
        attempts.succeeded(tries, ofEmail);
        return new Entry(person, QuarkusTransaction.requiringNew().call(() -> start(person, browser, now)));
    }

    /** Signs in whoever has just proved who she is in another way, as by an invitation. */
    @Transactional
    public Key start(Person person, String browser, Instant now) {
        Session.endAhead(person, now);
        Key key = Key.random("");
        new Session(key, person, browser, now).persist();
        return key;
    }

    /** The open session of this key, with person and desk; noted as seen. */
    @Transactional
    public Optional<Session> session(Key key, Instant now) {
        Session session = Session.of(key);
        if (session == null || !session.opens(now)) {
            if (session != null && session.isAhead(now)) {
                session.end(now);
            }
            return Optional.empty();
        }
        session.seen(now);
        return Optional.of(session);
    }

    /** The same, and nothing is noted, because nothing can be. */
    @Transactional
    public Optional<Session> open(Key key, Instant now) {
        return Optional.ofNullable(Session.of(key)).filter(session -> session.opens(now));
    }

    /** Ends the session of this key, if there is one. */
    @Transactional
    public void signOut(Key key, Instant now) {
        Session session = Session.of(key);
        if (session != null) {
            session.end(now);
        }
    }

    /** Ends one of a person's own sessions. */
    @Transactional
    public void end(Long sessionId, Person owner, Instant now) {
        Session session = sessionId == null ? null : Session.findById(sessionId);
        if (session == null || !session.person().id().equals(owner.id())) {
            throw new Missing("You have no such session.");
        }
        session.end(now);
    }

    /**
     * Changes a person's own password and ends her other sessions.
     *
     * @param here the session she does it in, which goes on
     * @throws Refused naming the fields {@code current}, {@code password}
     */
    public void changePassword(Person person, String current, String password, Long here, Instant now) {
        Bucket own = new Bucket("password", person.email(), PER_EMAIL);
        List<Long> tries = attempts.begin(now, own);
        Person kept = QuarkusTransaction.requiringNew().call(() -> Person.byEmail(person.email()));
        if (!people.recognises(kept, current)) {
            throw new Refused("current", "This is not your password of now.");
        }
        attempts.succeeded(tries, own);
        QuarkusTransaction.requiringNew().run(() -> {
            people.setPassword(person, password, now);
            Session.endAll(person, here, now);
        });
    }

    /**
     * Makes the one-time address with which a person sets her password. Those made for her before no longer work.
     *
     * @return its key, shown once
     */
    @Transactional
    public Key invite(Long personId, Person by, Instant now) {
        Person person = people.invitable(personId, by);
        Invitation.withdraw(person, now);
        Key key = Key.random("");
        new Invitation(key, person, now, now.plus(INVITATION)).persist();
        return key;
    }

    /** Whom an invitation is for, with her desk. */
    @Transactional
    public Person invited(Key key, String address, Instant now) {
        return open(key, address, now).person();
    }

    /**
     * Sets the password of whoever was invited; all her sessions end.
     *
     * @throws Refused naming the field {@code password}
     */
    @Transactional
    public Person accept(Key key, String password, String address, Instant now) {
        Invitation invitation = open(key, address, now);
        if (!invitation.claim(now)) {
            throw used();
        }
        people.setPassword(invitation.person(), password, now);
        Session.endAll(invitation.person(), null, now);
        return invitation.person();
    }

    private Invitation open(Key key, String address, Instant now) {
        Invitation invitation = Invitation.of(key);
        if (invitation == null || invitation.person() == null || !invitation.opens(now)) {
            attempts.begin(now, attempts.from("invitation", address));
            throw used();
        }
        return invitation;
    }

    private static Missing used() {
        return new Missing("This invitation was used, has run out, or was replaced by a later one. "
                + "Ask an administrator of your desk for a new one.");
    }
}
