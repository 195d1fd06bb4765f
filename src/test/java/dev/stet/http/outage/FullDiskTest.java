package dev.stet.http.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.Session;
import dev.stet.rig.Mishap;
import dev.stet.world.Newsroom;
import dev.stet.world.SettableClock;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** While there is no room, whoever reads is not refused because it cannot be noted that she was seen. */
@QuarkusTest
@TestProfile(SettableClock.Wall.class)
class FullDiskTest {

    private static final String RECORDING = "A recording that does not fit";

    @Inject
    SettableClock clock;

    private Person nadia;
    private Visitor visitor;

    @BeforeEach
    void signedIn() {
        Newsroom newsroom = Newsroom.open();
        visitor = newsroom.visitor(Role.REVIEWER);
        nadia = newsroom.person(Role.REVIEWER);
    }

    @AfterEach
    void right() {
        clock.set(Duration.ZERO);
    }

    private Instant seen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.openOf(nadia, clock.now()).get(0).seenAt());
    }

    private Response add() {
        return visitor.fill("/sources/new", "/sources", Map.of("title", RECORDING));
    }

    @Test
    void thatSheWasSeenIsNotedAsARuleAndNotWhileNothingCanBe() throws Exception {
        Instant began = seen();
        clock.set(Duration.ofMinutes(6));
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        Instant first = seen();
        assertThat(first).isAfter(began);

        clock.set(Duration.ofMinutes(8));
        assertThat(Mishap.whileNoRoomForSource(RECORDING, this::add).statusCode())
                .isEqualTo(503);
        clock.set(Duration.ofMinutes(12));
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(seen()).isEqualTo(first);

        clock.set(Duration.ofMinutes(43));
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
    }
}
