package dev.stet.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.world.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LedgerVerifierTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int TIMES = 60;

    @Inject
    Ledger ledger;

    @Inject
    LedgerVerifier verifier;

    private long desk;

    @BeforeEach
    void aDesk() {
        desk = Newsroom.open().ofDesk().id();
    }

    private void append() {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.append(
                        Actor.application(desk),
                        Action.SOURCE_ADDED,
                        Subject.of("source", 1, "A report"),
                        Map.of(),
                        NOW));
    }

    private void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = Entry.getEntityManager().createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            assertThat(query.executeUpdate()).isPositive();
        });
    }

    @Test
    void itIsWholeWhilePeopleGoOnWorking() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService people = Executors.newSingleThreadExecutor();
        try {
            Future<?> work = people.submit(() -> {
                while (going.get()) {
                    append();
                }
            });
            long before = 0;
            for (int time = 0; time < TIMES; time++) {
                LedgerVerifier.Finding finding = verifier.verify(desk);
                assertThat(finding.faultWords()).isEmpty();
                assertThat(finding.entries()).isGreaterThanOrEqualTo(before);
                before = finding.entries();
            }
            going.set(false);
            work.get();
        } finally {
            going.set(false);
            people.shutdown();
        }
    }

    @Test
    void anEntryTooFewOrTooManyIsFound() {
        append();
        append();
        long size = verifier.verify(desk).entries();

        change("update ledger_entry set position = position + 5 where desk_id = ?1 and position = ?2", desk, size - 1);
        assertThat(verifier.verify(desk).faultWords()).contains("Entry " + (size - 1) + " is missing");
        change("update ledger_entry set position = position - 5 where desk_id = ?1 and position = ?2", desk, size + 4);
        assertThat(verifier.verify(desk).isWhole()).isTrue();

        change("update ledger_head set size = size - 1 where desk_id = ?1", desk);
        assertThat(verifier.verify(desk).isWhole()).isFalse();
    }

    @Test
    void anEntryThatNoHeadCountsIsFound() {
        LedgerVerifier.Finding before = verifier.verify(desk);
        LedgerHead head = QuarkusTransaction.requiringNew().call(() -> LedgerHead.of(desk));
        append();
        change(
                "update ledger_head set size = ?1, root = ?2 where desk_id = ?3",
                before.entries(),
                head.root().hex(),
                desk);

        assertThat(verifier.verify(desk).faultWords())
                .isEqualTo("There is an entry " + before.entries() + ", and the head counts " + before.entries()
                        + " entries.");
    }
}
