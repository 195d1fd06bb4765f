package dev.stet.people;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.shared.Forbidden;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/** Who works on the desk, and as what. */
@ApplicationScoped
public class PeopleDesk {

    private static final int NAME_LENGTH = 200;

    @Inject
    Ledger ledger;

    @Inject
    Event<DeskFounded> founded;

    @ConfigProperty(name = "stet.password-cost")
    int passwordCost;

    /**
     * Founds a desk with its first administrator.
     *
     * @param first who will look after it; becomes administrator whatever role she was given
     * @param password as typed; checked here
     * @return the administrator
     * @throws Refused naming the fields {@code desk}, {@code password}, {@code email}
     */
    @Transactional
    public Person found(String deskName, NewPerson first, String password, Instant now) {
        Password checked = new Password(password, passwordCost);
        Desk desk = new Desk(checkedName(deskName), now);
        desk.persist();
        Person administrator = joined(desk, new NewPerson(first.name(), first.email(), Role.ADMINISTRATOR), now);
        administrator.setPassword(checked);
        ledger.append(
                administrator.actor(),
                Action.DESK_FOUNDED,
                Subject.of("desk", desk.id(), desk.name()),
                Map.of("administrator", administrator.name()),
                now);
        founded.fire(new DeskFounded(desk, administrator.actor(), now));
        return administrator;
    }

    /**
     * Adds a person, who cannot sign in before she has set a password.
     *
     * @throws Refused where the e-mail address is somebody's already
     */
    @Transactional
    public Person add(NewPerson who, Person by, Instant now) {
        demandAdministrator(by);
        Person person = joined(by.desk(), who, now);
        ledger.append(
                by.actor(),
                Action.PERSON_ADDED,
                person.subject(),
                Map.of("role", who.role().key()),
                now);
        return person;
    }

    /** Sets a person's password without asking for the one before: for invitations and the demo. */
    @Transactional
    public void setPassword(Person person, String typed, Instant now) {
        Password password = new Password(typed, passwordCost);
        Person kept = Person.of(person.desk(), person.id());
        kept.setPassword(password);
        ledger.append(kept.actor(), Action.PASSWORD_SET, kept.subject(), Map.of(), now);
    }

    /** Whether this is the person's password. Takes as long for nobody (null) and for the retired. */
    public boolean recognises(Person person, String typed) {
        return Password.fits(typed, person == null ? null : person.passwordHash(), passwordCost);
    }

    /** Somebody at work on the administrator's desk. */
    public Person invitable(Long personId, Person by) {
        demandAdministrator(by);
        Person person = Person.of(by.desk(), personId);
        if (person.retired()) {
            throw new Refused("", person.name() + " is retired and cannot sign in.");
        }
        return person;
    }

    /**
     * @param role null is none, and refused
     * @throws Refused where the desk would be left without an administrator
     */
    @Transactional
    public Person give(Long personId, Role role, Person by, Instant now) {
        demandAdministrator(by);
        if (role == null) {
            throw new Refused("role", "Choose one of the four roles.");
        }
        Desk desk = Desk.lock(by.desk().id());
        Person person = Person.of(desk, personId);
        if (person.retired()) {
            throw new Refused("role", person.name() + " is retired and has no role to change.");
        }
        if (person.role() == role) {
            return person;
        }
        keepAnAdministrator(person, desk, "role");
        Role before = person.role();
        person.give(role);
        ledger.append(
                by.actor(),
                Action.ROLE_GIVEN,
                person.subject(),
                Map.of("before", before.key(), "role", role.key()),
                now);
        return person;
    }

    /** Ends a person's work here: she is signed out at once, and her tokens no longer open anything. */
    @Transactional
    public Person retire(Long personId, Person by, Instant now) {
        demandAdministrator(by);
        Desk desk = Desk.lock(by.desk().id());
        Person person = Person.of(desk, personId);
        if (person.retired()) {
            return person;
        }
        keepAnAdministrator(person, desk, "");
        person.retire(now);
        ledger.append(by.actor(), Action.PERSON_RETIRED, person.subject(), Map.of(), now);
        return person;
    }

    private static Person joined(Desk desk, NewPerson who, Instant now) {
        if (Person.byEmail(who.email()) != null) {
            throw taken(who);
        }
        Person person = new Person(desk, who, now);
        try {
            person.persistAndFlush();
        } catch (PersistenceException atTheSameMoment) {
            throw taken(who);
        }
        return person;
    }

    private static Refused taken(NewPerson who) {
        return new Refused("email", "Somebody here has the address " + who.email() + " already.");
    }

    private static void keepAnAdministrator(Person person, Desk desk, String field) {
        if (person.role() == Role.ADMINISTRATOR && Person.administratorsAtWork(desk) == 1) {
            throw new Refused(field, person.name() + " is the only administrator here. Make somebody else one first.");
        }
    }

    private static void demandAdministrator(Person by) {
        if (!by.may(Role.ADMINISTRATOR)) {
            throw new Forbidden("Only an administrator looks after people.");
        }
    }

    private static String checkedName(String name) {
        return Typed.needed(name, "desk", NAME_LENGTH, "Give the desk a name of 1 to " + NAME_LENGTH + " characters.");
    }
}
