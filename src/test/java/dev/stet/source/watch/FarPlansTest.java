package dev.stet.source.watch;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Clock;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.world.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;

/** What was planned by a clock that was ahead is planned anew once it is set. */
@QuarkusTest
class FarPlansTest {

    private static final Duration YEARS = Duration.ofDays(3650);

    @Inject
    SourceDesk sources;

    @Inject
    WatchDesk watches;

    @Inject
    Rounds rounds;

    @Inject
    FarPlans farPlans;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private long source;
    private Person nadia;

    @BeforeEach
    void aWatchedSource() {
        nadia = Newsroom.open().person(Role.REVIEWER);
        source = sources.add(SourceFacts.named("The draft", "https://draft.example/"), nadia, clock.now())
                .id();
    }

    private Instant planned() {
        return rounds.turn(source).orElseThrow().at();
    }

    private void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    @Test
    void aWatchThatWasSetInATimeToComeIsDueNow() {
        watches.set(source, Rhythm.DAILY, 0, nadia, clock.now().plus(YEARS));
        assertThat(planned()).isAfter(clock.now().plus(YEARS.minusDays(1)));

        farPlans.mend();

        assertThat(planned()).isBefore(clock.now().plus(Duration.ofMinutes(2)));
    }

    @Test
    void aLookInATimeToComeIsFollowedByOneNow() {
        watches.set(source, Rhythm.DAILY, 0, nadia, clock.now().plus(Duration.ofMinutes(1)));
        change(
                "insert into look (id, source_id, number, outcome, reason, failures, ended_at)"
                        + " values (?1, ?2, 1, 'FAILED', 'It did not answer.', 1, ?3)",
                -source,
                source,
                clock.now().plus(YEARS));
        change(
                "update scheduled_tasks set execution_time = ?1 where task_instance = ?2",
                clock.now().plus(YEARS).plus(Duration.ofDays(1)),
                Long.toString(source));

        farPlans.mend();

        assertThat(planned()).isBefore(clock.now().plus(Duration.ofMinutes(2)));
    }

    @Test
    void whatIsPlannedAsItShouldBeStays() {
        watches.set(source, Rhythm.MONTHLY, 0, nadia, clock.now().plus(Duration.ofMinutes(4)));
        Instant before = planned();

        farPlans.mend();

        assertThat(planned()).isEqualTo(before);
    }

    @Test
    void aDeadNodeThatShowedSignsOfLifeInATimeToComeIsFoundDead() {
        watches.set(source, Rhythm.DAILY, 0, nadia, clock.now().plus(Duration.ofMinutes(4)));
        change(
                "update scheduled_tasks set picked = true, picked_by = 'a dead node', last_heartbeat = ?1 where task_instance = ?2",
                clock.now().plus(YEARS),
                Long.toString(source));

        farPlans.mend();

        Instant heartbeat = QuarkusTransaction.requiringNew().call(() -> (Instant) database.createNativeQuery(
                        "select last_heartbeat from scheduled_tasks where task_instance = ?1", Instant.class)
                .setParameter(1, Long.toString(source))
                .getSingleResult());
        assertThat(heartbeat).isBefore(clock.now().plusSeconds(1));
    }
}
