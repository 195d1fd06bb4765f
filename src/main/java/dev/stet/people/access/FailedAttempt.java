package dev.stet.people.access;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A try to open something that has not succeeded (yet). */
@Entity
@Table(name = "failed_attempt")
public class FailedAttempt extends PanacheEntityBase {

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    private String bucket;

    private Instant at;

    protected FailedAttempt() {}

    FailedAttempt(String bucket, Instant now) {
        this.bucket = bucket;
        this.at = now;
    }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** In the order in which they were made. What a clock that was ahead wrote down counts no longer once it is set. */
    static List<FailedAttempt> between(String bucket, Instant start, Instant end) {
        return list("bucket = ?1 and at > ?2 and at <= ?3 order by at, id", bucket, start, end);
    }

    static void forget(List<Long> ids) {
        delete("id in ?1", ids);
    }

    static void forget(String bucket) {
        delete("bucket = ?1", bucket);
    }

    static void forgetBefore(Instant start) {
        delete("at < ?1", start);
    }
}
