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
        MerkleFrontier tree = MerkleFrontier.EMPTY;
        for (var page = Entries.batch(deskId, 0, BATCH);
                !page.isEmpty();
                page = Entries.batch(deskId, tree.size(), BATCH)) {
            for (Entry entry : page) {
                if (entry.position() != tree.size()) {
                    return new Finding(tree.size(), Optional.of("Entry " + tree.size() + " is missing."));
                }
                if (!entry.leaf().equals(entry.rehash())) {
                    return new Finding(tree.size(), Optional.of("Entry " + entry.position() + " was changed."));
                }
                tree = tree.append(entry.leaf());
            }
            Entry.getEntityManager().clear();
        }
        return compare(tree, LedgerHead.of(deskId));
    }

    private static Finding compare(MerkleFrontier tree, LedgerHead head) {
        long size = head == null ? 0 : head.size();
        if (size != tree.size()) {
            return new Finding(
                    tree.size(), Optional.of("The head counts " + size + " entries, the ledger " + tree.size() + "."));
        }
        if (head != null && !head.root().equals(tree.root())) {
            return new Finding(
                    tree.size(), Optional.of("The root over all entries is not the one that the head names."));
        }
        return new Finding(tree.size(), Optional.empty());
    }
}
