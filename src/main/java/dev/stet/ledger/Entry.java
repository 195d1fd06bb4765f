package dev.stet.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import dev.stet.shared.Digest;

/** One line of the ledger: who did what to what, when, with which facts. Written once, by {@link Ledger}. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class Entry extends PanacheEntityBase {

    @Id
    @SequenceGenerator(name = "ledger", sequenceName = "ledger_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger")
    private Long id;

    @Column(name = "desk_id")
    private long deskId;

    private long position;

    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_role")
    private String actorRole;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "article_id")
    private Long articleId;

    private String facts;

    private String leaf;

    protected Entry() {}

    Entry(long position, Actor by, Action action, Subject subject, Map<String, String> facts, Instant at) {
        this.deskId = by.deskId();
        this.position = position;
        this.at = at;
        this.actorId = by.personId();
        this.actorName = by.name();
        this.actorRole = by.role();
        this.action = action.key();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectLabel = subject.label();
        this.articleId = subject.articleId();
        this.facts = CanonicalJson.write(new TreeMap<>(facts));
        this.leaf = rehash().hex();
    }

    /** Its place in the desk's ledger, from 0. */
    public long position() {
        return position;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return new Actor(deskId, actorId, actorName, actorRole);
    }

    public Action action() {
        return Action.ofKey(action);
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId, subjectLabel, articleId);
    }

    /** What it says beyond actor, action and subject; keys in order. */
    public Map<String, String> facts() {
        return CanonicalJson.read(facts);
    }

    /** The leaf hash as stored. Compare with {@link #rehash()}. */
    public Digest leaf() {
        return new Digest(leaf);
    }

    /** The leaf hash as the stored columns give it now. */
    public Digest rehash() {
        return hashed().hash();
    }

    /** The bytes that are hashed: described in docs/ledger.md. */
    public byte[] bytes() {
        return hashed().bytes();
    }

    private Leaf hashed() {
        return new Leaf(
                position,
                at,
                actorId,
                actorName,
                actorRole,
                action,
                subjectKind,
                subjectId,
                subjectLabel,
                articleId,
                facts);
    }
}
