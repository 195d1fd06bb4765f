package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import dev.stet.people.Person;

/** A one-time address: for a person to set her password, or, naming nobody, to found the first desk. */
@Entity
@Table(name = "invitation")
public class Invitation extends PanacheEntityBase {

    /** By how much one may last longer because a clock was set back. */
    private static final Duration LONGER = Duration.ofDays(1);

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    @Column(name = "key_hash")
    private String keyHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Invitation() {}

    /**
     * @param person whom it is for, or null for the one to found the first desk
     * @param expiresAt null for never
     */
    Invitation(Key key, Person person, Instant now, Instant expiresAt) {
        this.keyHash = key.hash();
        this.person = person;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    public Person person() {
        return person;
    }

    boolean opens(Instant now) {
        return usedAt == null
                && (expiresAt == null || now.isBefore(expiresAt) && !issuedAt.isAfter(now.plus(LONGER)))
                && (person == null || !person.retired());
    }

    /** Of two that use it at once, one: the row is claimed in a single statement. */
    boolean claim(Instant now) {
        return update("usedAt = ?1 where id = ?2 and usedAt is null", now, id) == 1;
    }

    static Invitation of(Key key) {
        return find(
                        "from Invitation i left join fetch i.person p left join fetch p.desk where i.keyHash = ?1",
                        key.hash())
                .firstResult();
    }

    /** Later ones take the place of those that went out before. */
    static void withdraw(Person person, Instant now) {
        if (person == null) {
            update("usedAt = ?1 where usedAt is null and person is null", now);
        } else {
            update("usedAt = ?1 where usedAt is null and person.id = ?2", now, person.id());
        }
    }
}
