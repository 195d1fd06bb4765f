package dev.stet.people.access;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.people.Desk;
import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.shared.Missing;

/**
 * The first start: a one-time address, printed to the log, founds the first desk. There is no default password, and
 * nobody who cannot read the log can be first.
 */
@ApplicationScoped
public class SetUp {

    @Inject
    PeopleDesk people;

    @Inject
    Attempts attempts;

    /** A new key; those of earlier starts open nothing any longer. */
    @Transactional
    public Key open(Instant now) {
        Desk.foundAlone();
        Invitation.withdraw(null, now);
        Key key = Key.random("");
        new Invitation(key, null, now, null).persist();
        return key;
    }

    /**
     * Sees whether the key still opens.
     *
     * @throws Missing where it does not
     * @throws dev.stet.shared.TooMany after too many wrong ones from this address
     */
    @Transactional
    public void check(Key key, String address, Instant now) {
        valid(key, address, now);
    }

    /**
     * Founds the first desk.
     *
     * @throws dev.stet.shared.Refused naming the fields {@code desk}, {@code name}, {@code email}, {@code password}
     */
    @Transactional
    public Person found(Key key, String deskName, NewPerson first, String password, String address, Instant now) {
        Desk.foundAlone();
        Invitation invitation = valid(key, address, now);
        if (!invitation.claim(now)) {
            throw closed();
        }
        return people.found(deskName, first, password, now);
    }

    private Invitation valid(Key key, String address, Instant now) {
        Invitation invitation = Invitation.of(key);
        if (invitation == null || invitation.person() != null || !invitation.opens(now) || !Desk.noneYet()) {
            attempts.begin(now, attempts.from("set-up", address));
            throw closed();
        }
        return invitation;
    }

    private static Missing closed() {
        return new Missing("This set-up address was used or was replaced at a later start. "
                + "The latest start of Stet printed the one that works, if there is still something to set up.");
    }
}
