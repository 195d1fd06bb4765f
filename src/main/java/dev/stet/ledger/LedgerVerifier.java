package dev.stet.ledger;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads a desk's ledger from the start and says whether it is whole. Needs nothing but reading. */
@ApplicationScoped
public class LedgerVerifier {

    private static final int BATCH = 500;

    /**
     * What was found.
     *
     * @param entries how many entries were read
     * @param fault what is wrong, as a sentence, or empty where the ledger is whole
     */
    public record Finding(long entries, Optional<String> fault) {

        /** What is wrong, or the empty string. */
        public String faultWords() {
            return fault.orElse("");
        }

        public boolean isWhole() {
            return fault.isEmpty();
        }
    }

    /** Recomputes each leaf and the root. Time grows with the number of entries, memory does not. */
    @Transactional
    public Finding verify(long deskId) {
        LedgerCheck check = new LedgerCheck();
        for (var page = Entries.batch(deskId, 0, BATCH);
                !page.isEmpty();
                page = Entries.batch(deskId, check.tree().size(), BATCH)) {
            for (Entry entry : page) {
                Optional<String> fault = check.take(entry.position(), entry.leaf(), entry.rehash());
                if (fault.isPresent()) {
                    return new Finding(check.tree().size(), fault);
                }
            }
            Entry.getEntityManager().clear();
        }
        LedgerHead head = LedgerHead.of(deskId);
        return new Finding(
                check.tree().size(),
                head == null ? check.compare(0, MerkleFrontier.EMPTY.root()) : check.compare(head.size(), head.root()));
    }
}
