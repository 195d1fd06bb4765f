package dev.stet.web.ledger;

import dev.stet.ledger.LedgerHead;
import dev.stet.shared.Digest;

/** The ledger's head: how many entries there are, and the one digest that stands for all of them. */
public record LedgerHeadView(long size, Digest root) {

    static LedgerHeadView of(long deskId) {
        LedgerHead head = LedgerHead.of(deskId);
        return new LedgerHeadView(head.size(), head.root());
    }
}
