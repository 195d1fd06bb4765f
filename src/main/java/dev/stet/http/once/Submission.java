package dev.stet.http.once;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A form or a request of a program that was acted upon, under the number it was sent with. */
@Entity
@Table(name = "submission")
public class Submission extends PanacheEntityBase {

    @Id
    private String once;

    @Column(name = "person_id")
    private Long personId;

    /** Of what was sent; null for a form, which nobody fills in twice under one number. */
    private String digest;

    private String location;

    private Instant at;

    protected Submission() {}

    Submission(Sent sent, Long personId, Instant now) {
        this.once = sent.number();
        this.digest = sent.digest();
        this.personId = personId;
        this.at = now;
    }

    void ledTo(URI where) {
        location = where.toString();
    }

    URI location() {
        return URI.create(location);
    }

    boolean isBy(Long person) {
        return Objects.equals(personId, person);
    }

    boolean isOf(Sent sent) {
        return Objects.equals(digest, sent.digest());
    }
}
