package dev.stet.ledger;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** The one door to append. Must be called within the transaction that makes the change. */
@ApplicationScoped
public class Ledger {

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Told of each entry; whoever observes it says at what point of the transaction. */
    @Inject
    Event<Entry> appended;

    /**
     * Appends an entry and moves the desk's head.
     *
     * @param facts what the entry says beyond actor, action and subject; no null keys or values
     * @return the entry, already in the session
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry append(Actor by, Action action, Subject subject, Map<String, String> facts, Instant now) {
        LedgerHead head = LedgerHead.lock(by.deskId());
        Entry entry = new Entry(head.size(), by, action, subject, facts, now);
        entry.persist();
        head.append(entry.leaf());
        LedgerWatch.entered(transaction);
        appended.fire(entry);
        return entry;
    }
}
