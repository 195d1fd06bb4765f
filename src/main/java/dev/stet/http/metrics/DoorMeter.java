package dev.stet.http.metrics;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import dev.stet.people.access.SignInDesk.Tried;
import dev.stet.source.fetch.Fetching.Ended;

/** Counts who came in at this node and who did not, and how what it asked of the network ended. */
@ApplicationScoped
class DoorMeter {

    private final Map<Tried, Counter> signIns = new EnumMap<>(Tried.class);
    private final Map<Ended, Counter> fetches = new EnumMap<>(Ended.class);

    /** Those that have not happened yet are 0 and not absent. */
    void start(@Observes StartupEvent started, MeterRegistry registry) {
        for (Tried outcome : Tried.values()) {
            signIns.put(outcome, counter("stet.sign.ins", "Passwords that were tried", outcome, registry));
        }
        for (Ended outcome : Ended.values()) {
            fetches.put(
                    outcome, counter("stet.fetches", "Addresses that were asked for what is there", outcome, registry));
        }
    }

    private static Counter counter(String name, String meaning, Enum<?> outcome, MeterRegistry registry) {
        return Counter.builder(name)
                .description(meaning)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    void count(@Observes Tried outcome) {
        signIns.get(outcome).increment();
    }

    void count(@Observes Ended outcome) {
        fetches.get(outcome).increment();
    }
}
