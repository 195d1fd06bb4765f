package dev.stet.ledger;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Sees to it that a change and its entry are one transaction: it notes each change of a {@link Recorded}, and before the
 * transaction commits asks whether an entry was appended.
 */
public class LedgerWatch {

    private static final String CHANGED = "dev.stet.ledger.changed";
    private static final String ENTERED = "dev.stet.ledger.entered";

    @Inject
    TransactionSynchronizationRegistry transaction;

    @PrePersist
    @PreUpdate
    @PreRemove
    void changed(Object recorded) {
        if (transaction.getResource(CHANGED) == null) {
            transaction.putResource(CHANGED, recorded.getClass().getSimpleName());
            transaction.registerInterposedSynchronization(new Demand(transaction));
        }
    }

    /** Called by {@link Ledger} only. */
    static void entered(TransactionSynchronizationRegistry transaction) {
        transaction.putResource(ENTERED, Boolean.TRUE);
    }

    /** Runs last, after the session has flushed; a flush that only then finds a change is refused as well. */
    private record Demand(TransactionSynchronizationRegistry transaction) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (transaction.getResource(ENTERED) == null) {
                throw new IllegalStateException(
                        "A change of " + transaction.getResource(CHANGED) + " has no ledger entry; it is rolled back");
            }
        }

        @Override
        public void afterCompletion(int status) {
            // nothing outlives the transaction
        }
    }
}
