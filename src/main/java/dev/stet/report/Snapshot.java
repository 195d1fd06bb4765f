package dev.stet.report;

import java.util.function.Supplier;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.report.model.ReportModel;
import dev.stet.shared.Outdated;

/**
 * Reads with several queries what stood at one moment. Every change moves the desk's ledger in its own transaction: where
 * the head is the same after reading as before, nothing changed in between. Else it is read again.
 */
final class Snapshot {
    private static final int TRIES = 10;

    private Snapshot() {}

    /** @throws Outdated where the desk is so busy that no moment was quiet enough */
    static ReportModel of(long deskId, Supplier<ReportModel> reading) {
        for (int tried = 0; tried < TRIES; tried++) {
            ReportModel model = QuarkusTransaction.requiringNew().call(reading::get);
            long size = QuarkusTransaction.requiringNew().call(() -> ReportReader.ledgerSize(deskId));
            if (size == model.ledger().size()) {
                return model;
            }
        }
        throw new Outdated("People are working on this desk so busily that no moment could be held. Try again.", 0, 0);
    }
}
