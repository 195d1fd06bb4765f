package dev.stet.ledger;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.Digest;

/**
 * The right edge of a Merkle tree of RFC 6962 (section 2.1): the roots of the complete subtrees that the leaves so far
 * make up, largest first, one for each bit set in the size. It is all that appending needs: a new leaf and a new root cost
 * as many hashes as the size has bits.
 *
 * @param size leaves in the tree, at least 0
 * @param peaks roots of the complete subtrees, as many as {@code size} has bits set
 */
public record MerkleFrontier(long size, List<Digest> peaks) {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

    public MerkleFrontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has not " + peaks.size() + " peaks");
        }
    }

    /** The leaf hash: SHA-256 of a zero byte and the entry's bytes. */
    public static Digest leaf(byte[] entry) {
        var sha = Digest.sha256();
        sha.update(LEAF);
        return digest(sha.digest(entry));
    }

    /** The tree with one more leaf. */
    public MerkleFrontier append(Digest leaf) {
        List<Digest> next = new ArrayList<>(peaks);
        Digest carried = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            carried = node(next.remove(next.size() - 1), carried);
        }
        next.add(carried);
        return new MerkleFrontier(size + 1, next);
    }

    /** The tree's root; of an empty tree the digest of nothing, as the RFC has it. */
    public Digest root() {
        if (peaks.isEmpty()) {
            return Digest.of(new byte[0]);
        }
        Digest root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = node(peaks.get(i), root);
        }
        return root;
    }

    private static Digest node(Digest left, Digest right) {
        var sha = Digest.sha256();
        sha.update(NODE);
        sha.update(left.bytes());
        return digest(sha.digest(right.bytes()));
    }

    private static Digest digest(byte[] bytes) {
        return new Digest(java.util.HexFormat.of().formatHex(bytes));
    }
}
