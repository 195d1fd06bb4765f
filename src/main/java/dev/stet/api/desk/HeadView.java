package dev.stet.api.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.ledger.LedgerHead;

/** The head of the ledger. */
@Schema(name = "LedgerHead", description = "What stands for the whole ledger: see RFC 6962, section 2.1.")
public record HeadView(
        @Schema(description = "How many entries there are.") long size,

        @Schema(description = "The Merkle tree hash over them; 64 hexadecimal digits.")
        String root) {

    static HeadView of(LedgerHead head) {
        return new HeadView(head.size(), head.root().hex());
    }
}
