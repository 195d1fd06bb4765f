package dev.stet.ledger;

import java.util.Optional;

import dev.stet.shared.Digest;

/** Follows a desk's ledger from its first entry and says the first thing that is wrong. Knows no database. */
public final class LedgerCheck {

    private MerkleFrontier tree = MerkleFrontier.EMPTY;

    /**
     * Takes the next entry.
     *
     * @param leaf the leaf hash as stored
     * @param rehash the leaf hash as the entry's columns give it
     * @return what is wrong, as a sentence; after that, nothing more is to be taken
     */
    public Optional<String> take(long position, Digest leaf, Digest rehash) {
        if (position != tree.size()) {
            return Optional.of("Entry " + tree.size() + " is missing.");
        }
        if (!leaf.equals(rehash)) {
            return Optional.of("Entry " + position + " was changed.");
        }
        tree = tree.append(leaf);
        return Optional.empty();
    }

    /** What is wrong with a head that claims to stand over all that was taken. */
    public Optional<String> compare(long size, Digest root) {
        if (size != tree.size()) {
            return Optional.of("The head counts " + size + " entries, the ledger " + tree.size() + ".");
        }
        if (!root.equals(tree.root())) {
            return Optional.of("The root over all entries is not the one that the head names.");
        }
        return Optional.empty();
    }

    /** The tree over all that was taken. */
    public MerkleFrontier tree() {
        return tree;
    }
}
