package dev.stet.ledger;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.stet.shared.Digest;

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

    /**
     * Recomputes each leaf and the root, as far as the head stood when this began: people go on working meanwhile. Time grows
     * with the number of entries, memory does not.
     */
    @Transactional
    public Finding verify(long deskId) {
        LedgerHead head = LedgerHead.of(deskId);
        long size = head == null ? 0 : head.size();
        Digest root = head == null ? MerkleFrontier.EMPTY.root() : head.root();
        LedgerCheck check = new LedgerCheck();
        while (check.tree().size() < size) {
            int most = (int) Math.min(BATCH, size - check.tree().size());
            List<Entry> page = Entries.batch(deskId, check.tree().size(), most);
            if (page.isEmpty()) {
                break;
            }
            for (Entry entry : page) {
                Optional<String> fault = check.take(entry.position(), entry.leaf(), entry.rehash());
                if (fault.isPresent()) {
                    return new Finding(check.tree().size(), fault);
                }
            }
            Entry.getEntityManager().clear();
        }
        Optional<String> fault = check.compare(size, root);
        return new Finding(check.tree().size(), fault.isPresent() ? fault : beyond(deskId, size));
    }

    /**
     * An entry after the last one is no fault where the head has moved on with it. While somebody appends, the one may be seen
     * before the other.
     */
    private static Optional<String> beyond(long deskId, long size) {
        if (Entries.batch(deskId, size, 1).isEmpty()) {
            return Optional.empty();
        }
        Entry.getEntityManager().clear();
        LedgerHead head = LedgerHead.settled(deskId);
        return head != null && head.size() > size
                ? Optional.empty()
                : Optional.of("There is an entry " + size + ", and the head counts " + size + " entries.");
    }
}
