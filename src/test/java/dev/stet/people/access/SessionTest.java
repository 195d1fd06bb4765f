package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.TooMany;
import dev.stet.world.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SessionTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Inject
    SignInDesk door;

    @Inject
    Attempts attempts;

    private Person nadia;

    @BeforeEach
    void hire() {
        nadia = Newsroom.open().person(Role.REVIEWER);
    }

    @Test
    void aSessionLeftAloneForHalfAnHourEnds() {
        Key key = door.start(nadia, "a browser", MONDAY);

        assertThat(door.session(key, MONDAY.plus(Duration.ofMinutes(30)).minusSeconds(1)))
                .isPresent();
        assertThat(door.session(key, MONDAY.plus(Duration.ofMinutes(60)).minusSeconds(2)))
                .isPresent();
        assertThat(door.session(key, MONDAY.plus(Duration.ofMinutes(90)))).isEmpty();
    }

    @Test
    void aSessionInConstantUseEndsAfterTwelveHours() {
        Key key = door.start(nadia, "a browser", MONDAY);
        Instant evening = MONDAY.plus(Duration.ofHours(12));
        for (Instant now = MONDAY; now.isBefore(evening); now = now.plus(Duration.ofMinutes(25))) {
            assertThat(door.session(key, now)).isPresent();
        }

        assertThat(door.session(key, evening)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoKey() {
        Key key = door.start(nadia, "a browser", MONDAY);

        long held = QuarkusTransaction.requiringNew().call(() -> Session.count("keyHash = ?1", key.text()));

        assertThat(held).isZero();
        assertThat(key.toString()).doesNotContain(key.text());
    }

    @Test
    void triesAreFreeAgainAsTheyGrowOld() {
        Attempts.Bucket bucket = new Attempts.Bucket("a test", nadia.email(), 2);
        attempts.begin(MONDAY, bucket);
        attempts.begin(MONDAY.plusSeconds(60), bucket);

        assertThatThrownBy(() -> attempts.begin(MONDAY.plusSeconds(120), bucket))
                .isInstanceOfSatisfying(
                        TooMany.class, tooMany -> assertThat(tooMany.pause()).isEqualTo(Duration.ofMinutes(13)));
        assertThatThrownBy(() -> attempts.begin(MONDAY.plusSeconds(899), bucket))
                .isInstanceOf(TooMany.class);
        attempts.begin(MONDAY.plusSeconds(901), bucket);
    }

    @Test
    void whoSucceedsStartsAnew() {
        Attempts.Bucket bucket = new Attempts.Bucket("a test", nadia.email(), 2);
        attempts.begin(MONDAY, bucket);

        attempts.succeeded(attempts.begin(MONDAY, bucket), bucket);

        attempts.begin(MONDAY, bucket);
        attempts.begin(MONDAY, bucket);
        assertThatThrownBy(() -> attempts.begin(MONDAY, bucket)).hasMessageContaining("Wait 15 minutes");
    }
}
