package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Missing;
import dev.stet.shared.TooMany;
import dev.stet.world.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The clock was ahead, and has been set. What was counted from its time neither lasts for longer nor locks anybody out. */
@QuarkusTest
class SetClockTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant AN_HOUR_AHEAD = MONDAY.plus(Duration.ofHours(1));
    private static final Instant YEARS_AHEAD =
            MONDAY.atOffset(ZoneOffset.UTC).plus(Period.ofYears(10)).toInstant();

    @Inject
    SignInDesk door;

    @Inject
    Attempts attempts;

    private Newsroom newsroom;
    private Person nadia;

    @BeforeEach
    void hire() {
        newsroom = Newsroom.open();
        nadia = newsroom.person(Role.REVIEWER);
    }

    private long open(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.openOf(nadia, now).size());
    }

    @Test
    void aSessionOfATimeToComeOpensNothingThenNorLater() {
        Key key = door.start(nadia, "a browser", YEARS_AHEAD);
        assertThat(open(YEARS_AHEAD)).isEqualTo(1);

        assertThat(open(MONDAY)).isZero();
        assertThat(door.session(key, MONDAY)).isEmpty();
        assertThat(door.session(key, YEARS_AHEAD)).isEmpty();
    }

    @Test
    void oneThatNobodyUsesAnyMoreEndsWhenItsOwnerComesBack() {
        Key forgotten = door.start(nadia, "a browser", AN_HOUR_AHEAD);

        Key key = door.start(nadia, "a browser", MONDAY);

        assertThat(door.session(forgotten, AN_HOUR_AHEAD)).isEmpty();
        assertThat(door.session(key, MONDAY)).isPresent();
    }

    @Test
    void clocksMayDisagreeByMinutes() {
        Key key = door.start(nadia, "a browser", MONDAY.plus(Duration.ofMinutes(4)));

        assertThat(door.session(key, MONDAY)).isPresent();
        assertThat(open(MONDAY)).isEqualTo(1);
        assertThat(door.session(key, MONDAY.plus(Duration.ofMinutes(34)))).isEmpty();
    }

    @Test
    void whoTriedTooOftenInATimeToComeNeedNotWaitForIt() {
        Attempts.Bucket bucket = new Attempts.Bucket("a test", nadia.email(), 2);
        attempts.begin(YEARS_AHEAD, bucket);
        attempts.begin(YEARS_AHEAD, bucket);

        attempts.begin(MONDAY, bucket);
        attempts.begin(MONDAY.plus(Duration.ofMinutes(4)), bucket);

        TooMany tooMany = catchThrowableOfType(TooMany.class, () -> attempts.begin(MONDAY, bucket));
        assertThat(tooMany.pause()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(20));
    }

    @Test
    void anInvitationLastsADayLongerAtMost() {
        Key lately = door.invite(nadia.id(), newsroom.administrator(), AN_HOUR_AHEAD);
        assertThat(door.invited(lately, "127.0.0.1", MONDAY).id()).isEqualTo(nadia.id());

        Key faraway = door.invite(nadia.id(), newsroom.administrator(), YEARS_AHEAD);
        assertThatThrownBy(() -> door.invited(faraway, "127.0.0.1", MONDAY)).isInstanceOf(Missing.class);
    }
}
