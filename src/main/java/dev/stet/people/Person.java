package dev.stet.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Actor;
import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.shared.Missing;
import dev.stet.shared.Typed;

/** Somebody who works on a desk. Never deleted: who leaves is retired, and what she did keeps her name. */
@Entity
@Table(name = "person")
public class Person extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    private String name;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Person() {}

    Person(Desk desk, NewPerson who, Instant now) {
        this.desk = desk;
        this.name = who.name();
        this.email = who.email();
        this.role = who.role();
        this.addedAt = now;
    }

    public Desk desk() {
        return desk;
    }

    public String name() {
        return name;
    }

    /** In lower case, unique in the installation. */
    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public boolean retired() {
        return retiredAt != null;
    }

    /** Whether she has set a password yet. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Never to be shown: {@link Password#fits} compares with it. Null until the first password is set. */
    String passwordHash() {
        return passwordHash;
    }

    public boolean may(Role needed) {
        return !retired() && role.atLeast(needed);
    }

    /** She, as the ledger copies her. */
    public Actor actor() {
        return new Actor(desk.id(), id(), name, role.key());
    }

    /** She, as something that happened to her is recorded. */
    Subject subject() {
        return Subject.of("person", id(), name);
    }

    void give(Role newRole) {
        role = newRole;
    }

    void retire(Instant now) {
        retiredAt = now;
        passwordHash = null;
    }

    void setPassword(Password password) {
        passwordHash = password.hash();
    }

    /** The person of this id on this desk. */
    public static Person of(Desk desk, Long id) {
        Person found = id == null
                ? null
                : find("id = ?1 and desk.id = ?2", id, desk.id()).firstResult();
        if (found == null) {
            throw new Missing("There is no such person on this desk.");
        }
        return found;
    }

    /** Everybody on the desk, those at work first, then by name. */
    public static List<Person> of(Desk desk) {
        return list("desk.id = ?1 order by case when retiredAt is null then 0 else 1 end, name, id", desk.id());
    }

    /** Everybody at work on the desk, by name. */
    public static List<Person> atWork(Desk desk) {
        return list("desk.id = ?1 and retiredAt is null order by name, id", desk.id());
    }

    /** Whoever has this address in any spelling of case, with the desk loaded; null where nobody has. */
    public static Person byEmail(String email) {
        return find("from Person p join fetch p.desk where p.email = ?1", Typed.sought(lowerCased(email)))
                .firstResult();
    }

    static long administratorsAtWork(Desk desk) {
        return count("desk.id = ?1 and role = ?2 and retiredAt is null", desk.id(), Role.ADMINISTRATOR);
    }

    /** An address as it is kept and compared; the empty string for null. */
    public static String lowerCased(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
