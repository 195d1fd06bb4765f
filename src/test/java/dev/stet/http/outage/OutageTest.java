package dev.stet.http.outage;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTest {

    /** Connection lost, shut down, too many clients; H2 closed. A clash, bad SQL and a statement stopped are none. */
    @ParameterizedTest
    @CsvSource({
        "08006, 0, AWAY",
        "57P01, 0, AWAY",
        "53300, 0, AWAY",
        "90098, 90098, AWAY",
        "53100, 0, FULL",
        "23505, 0, ",
        "42601, 0, ",
        "57014, 0, ",
        "40001, 0, ",
    })
    void theStateTells(String state, int code, Outage outage) {
        assertThat(Outage.of(new IllegalStateException(new SQLException("said", state, code))))
                .isEqualTo(outage);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsAway() {
        assertThat(Outage.of(new SQLException("Acquisition timeout while waiting for new connection")))
                .isEqualTo(Outage.AWAY);
    }

    @Test
    void aFullDiskIsFullWhoeverFindsOut() {
        IOException full = new IOException("No space left on device");

        assertThat(Outage.of(new RuntimeException(full))).isEqualTo(Outage.FULL);
        assertThat(Outage.of(new SQLException("IO Exception", "90031", 90031, full)))
                .isEqualTo(Outage.FULL);
    }

    @Test
    void aTransactionThatCannotBeCommittedNamesTheReasonBesideItsCauses() {
        Exception notCommitted = new Exception("Could not commit");
        notCommitted.addSuppressed(
                new SQLException("General error", "HY000", 50000, new IOException("No space left on device")));

        assertThat(Outage.of(new RuntimeException(notCommitted))).isEqualTo(Outage.FULL);
    }

    @Test
    void reasonsThatNameEachOtherAreNone() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);

        assertThat(Outage.of(one)).isNull();
    }

    @Test
    void mistakesOfOursAreNone() {
        assertThat(Outage.of(new NullPointerException())).isNull();
        assertThat(Outage.of(new SQLException("without a state"))).isNull();
    }
}
