package dev.stet.people;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;

/** A team with its people, its scale and its policy; everything below belongs to one desk. */
@Entity
@Table(name = "desk")
public class Desk extends Recorded {

    private String name;

    @Column(name = "founded_at")
    private Instant foundedAt;

    protected Desk() {}

    Desk(String name, Instant now) {
        this.name = name;
        this.foundedAt = now;
    }

    public String name() {
        return name;
    }

    /** Whether this installation still waits for its first desk. Asked at each start, and in SQL, since to read HQL takes long. */
    public static boolean noneYet() {
        return getEntityManager()
                .createNativeQuery("select id from desk", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whoever calls this looks alone whether there is a desk, and founds one alone, whatever nodes start at the same moment.
     * Ends with the transaction.
     */
    public static void foundAlone() {
        getEntityManager()
                .createNativeQuery("select id from installation where id = 1 for update")
                .getSingleResult();
    }

    /** Whoever holds this lock decides alone, as about who is the last administrator. Ends with the transaction. */
    static Desk lock(Long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
