package dev.stet.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import dev.stet.shared.Digest;

/** Where a desk's ledger stands: one row a desk, locked by whoever appends, so that entries come one after another. */
@Entity
@Table(name = "ledger_head")
public class LedgerHead extends PanacheEntityBase {

    @Id
    @Column(name = "desk_id")
    private Long deskId;

    private long size;

    private String root;

    private String peaks;

    protected LedgerHead() {}

    private LedgerHead(long deskId) {
        this.deskId = deskId;
        moveTo(MerkleFrontier.EMPTY);
    }

    /** Entries so far. */
    public long size() {
        return size;
    }

    /** The Merkle root over all entries so far. */
    public Digest root() {
        return new Digest(root);
    }

    /** The head of a desk's ledger, or null before its first entry. */
    public static LedgerHead of(long deskId) {
        return findById(deskId);
    }

    /** The same when whoever is appending has done so, and before anybody else does. */
    static LedgerHead settled(long deskId) {
        return findById(deskId, LockModeType.PESSIMISTIC_WRITE);
    }

    static LedgerHead lock(long deskId) {
        LedgerHead head = settled(deskId);
        if (head == null) {
            head = new LedgerHead(deskId);
            head.persist();
        }
        return head;
    }

    void append(Digest leaf) {
        moveTo(frontier().append(leaf));
    }

    private MerkleFrontier frontier() {
        List<Digest> list = peaks.isEmpty()
                ? List.of()
                : Arrays.stream(peaks.split(",")).map(Digest::new).toList();
        return new MerkleFrontier(size, list);
    }

    private void moveTo(MerkleFrontier frontier) {
        size = frontier.size();
        root = frontier.root().hex();
        peaks = frontier.peaks().stream().map(Digest::hex).collect(Collectors.joining(","));
    }
}
