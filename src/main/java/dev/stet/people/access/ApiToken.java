package dev.stet.people.access;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;

/** What a program shows to act through the API as a person, with her role of the moment. */
@Entity
@Table(name = "api_token")
public class ApiToken extends Recorded {

    @Column(name = "key_hash")
    private String keyHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String label;

    @Column(name = "last_four")
    private String lastFour;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Key key, Person person, String label, Instant now) {
        this.keyHash = key.hash();
        this.lastFour = key.lastFour();
        this.person = person;
        this.label = label;
        this.issuedAt = now;
    }

    public Person person() {
        return person;
    }

    /** What it is for, in its owner's words. */
    public String label() {
        return label;
    }

    /** By which its owner knows it again. */
    public String lastFour() {
        return lastFour;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean revoked() {
        return revokedAt != null;
    }

    boolean opens() {
        return !revoked() && !person.retired();
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Subject subject() {
        return Subject.of("token", id(), label + " (…" + lastFour + ")");
    }

    /** With its person and her desk, in one query; null where no token has this key. */
    static ApiToken of(Key key) {
        return find("from ApiToken t join fetch t.person p join fetch p.desk where t.keyHash = ?1", key.hash())
                .firstResult();
    }

    /** Those that still open something, latest first. */
    public static List<ApiToken> openOf(Person person) {
        return list("person.id = ?1 and revokedAt is null order by issuedAt desc, id desc", person.id());
    }
}
