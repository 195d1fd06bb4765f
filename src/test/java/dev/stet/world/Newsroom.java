package dev.stet.world;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import dev.stet.people.Desk;
import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.Key;
import dev.stet.people.access.TokenDesk;
import dev.stet.shared.Clock;

/**
 * A desk of its own for a test, with a person in each role. Needs a running application ({@code @QuarkusTest}). Nobody
 * else's rows are on this desk, so tests may run beside each other.
 */
public final class Newsroom {

    public static final String PASSWORD = "a sentence only we would write";

    private static final Map<Role, String> NAMES = Map.of(
            Role.READER, "Rosa Lindqvist",
            Role.REVIEWER, "Nadia Okafor",
            Role.EDITOR, "Tomas Brandt",
            Role.ADMINISTRATOR, "Ada Whitfield");

    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    /** Founds the desk. */
    public static Newsroom open() {
        Newsroom newsroom = new Newsroom();
        Person ada =
                desk().found("The Evening Ledger", newsroom.candidate(Role.ADMINISTRATOR), PASSWORD, clock().now());
        newsroom.people.put(Role.ADMINISTRATOR, ada);
        return newsroom;
    }

    public Desk ofDesk() {
        return administrator().desk();
    }

    public Person administrator() {
        return people.get(Role.ADMINISTRATOR);
    }

    /** The person in this role, who can sign in. */
    public Person person(Role role) {
        return people.computeIfAbsent(role, this::hired);
    }

    /** The same, signed in. */
    public Visitor visitor(Role role) {
        return Visitor.stranger().signIn(person(role).email(), PASSWORD);
    }

    /** A new API token of the person in this role. */
    public Key token(Role role) {
        return CDI.current().select(TokenDesk.class).get().issue("a test", person(role), clock().now());
    }

    private Person hired(Role role) {
        Person person = desk().add(candidate(role), administrator(), clock().now());
        desk().setPassword(person, PASSWORD, clock().now());
        return person;
    }

    private NewPerson candidate(Role role) {
        return new NewPerson(NAMES.get(role), role.key() + "-" + UUID.randomUUID() + "@example.org", role);
    }

    private static PeopleDesk desk() {
        return CDI.current().select(PeopleDesk.class).get();
    }

    private static Clock clock() {
        return CDI.current().select(Clock.class).get();
    }
}
