package dev.stet.rig;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Desk;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class QueryCountTest {

    @Test
    void eachStatementCountsOnce() {
        assertThat(QueryCount.of(() -> {})).isZero();
        assertThat(QueryCount.of(() -> asked(1))).isEqualTo(1);
        assertThat(QueryCount.of(() -> asked(3))).isEqualTo(3);
    }

    private static void asked(int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < times; i++) {
                Desk.count();
            }
        });
    }
}
