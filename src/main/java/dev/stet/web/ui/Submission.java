package dev.stet.web.ui;

import java.net.URI;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A form that was acted upon, under the number it was sent with. */
@Entity
@Table(name = "submission")
public class Submission extends PanacheEntityBase {

    @Id
    private String once;

    @Column(name = "person_id")
    private Long personId;

    private String location;

    private Instant at;

    protected Submission() {}

    Submission(String once, Long personId, Instant now) {
        this.once = once;
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
        return personId == null ? person == null : personId.equals(person);
    }
}
