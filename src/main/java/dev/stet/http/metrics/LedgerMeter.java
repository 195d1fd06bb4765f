package dev.stet.http.metrics;

import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entry;

/** Counts what this node has done for the desks since it started: each kind of act that the ledger knows. */
@ApplicationScoped
class LedgerMeter {

    private final Map<Action, Counter> counters = new EnumMap<>(Action.class);

    /** Those that have not happened yet are 0 and not absent. */
    void start(@Observes StartupEvent started, MeterRegistry registry) {
        for (Action action : Action.values()) {
            counters.put(
                    action,
                    Counter.builder("stet.ledger.entries")
                            .description("Entries that were appended to the ledgers of the desks and committed")
                            .tag("action", action.key())
                            .register(registry));
        }
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Entry entry) {
        Counter counter = counters.get(entry.action());
        if (counter != null) {
            counter.increment();
        }
    }
}
