package dev.stet.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.shared.Digest;

import static org.assertj.core.api.Assertions.assertThat;

class MerkleFrontierTest {

    /** The definition of RFC 6962, section 2.1, taken at its word: split at the largest power of two below the size. */
    private static Digest root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Digest.of(new byte[0]);
        }
        if (entries.size() == 1) {
            return MerkleFrontier.leaf(entries.get(0));
        }
        int split = Integer.highestOneBit(entries.size() - 1);
        var sha = Digest.sha256();
        sha.update((byte) 1);
        sha.update(root(entries.subList(0, split)).bytes());
        byte[] hash = sha.digest(root(entries.subList(split, entries.size())).bytes());
        return new Digest(HexFormat.of().formatHex(hash));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 100})
    void theRunningRootIsTheRootOfTheDefinition(int size) {
        List<byte[]> entries = new ArrayList<>();
        MerkleFrontier tree = MerkleFrontier.EMPTY;
        for (int i = 0; i < size; i++) {
            byte[] entry = ("entry " + i).getBytes(StandardCharsets.UTF_8);
            entries.add(entry);
            tree = tree.append(MerkleFrontier.leaf(entry));
        }

        assertThat(tree.size()).isEqualTo(size);
        assertThat(tree.root()).isEqualTo(root(entries));
    }

    @Test
    void theEmptyLeafHashesAsTheRfcSays() {
        assertThat(MerkleFrontier.leaf(new byte[0]).hex())
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }
}
