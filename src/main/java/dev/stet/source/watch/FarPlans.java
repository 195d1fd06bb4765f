package dev.stet.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

import dev.stet.shared.Background;
import dev.stet.shared.Clock;
import dev.stet.shared.Prepared;

/**
 * Makes anew what was planned by a clock that was ahead and has been set since. Otherwise a source would not be looked at,
 * and a dead node not be found dead, until the clock came to that time again: in a day, or in years.
 */
@ApplicationScoped
class FarPlans {

    private static final Logger LOG = Logger.getLogger(FarPlans.class);

    /** After the rounds have begun. */
    private static final int LATE = 3000;

    /** No plan is further ahead: a month, and an hour to spare. */
    private static final Duration FURTHEST = Look.LONGEST_REST.plusHours(1);

    private static final String TO_LOOK_AT =
            "select task_instance from scheduled_tasks where task_name = 'look' and not picked and execution_time > ?1";

    private static final String TAKE_UP = "update scheduled_tasks set execution_time = ?1, version = version + 1"
            + " where task_name = '" + Rounds.TAKE_UP + "' and not picked and execution_time > ?2";

    private static final String HEARTBEATS =
            "update scheduled_tasks set last_heartbeat = ?1 where picked and last_heartbeat > ?2";

    @Inject
    Rounds rounds;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final Background background = new Background("stet-far-plans");

    void start(@Observes @Priority(LATE) Prepared prepared) {
        background.repeat(this::mendOrWait, Rounds.PATIENCE);
    }

    /** Whatever is in its way, the next time it may not be. */
    private void mendOrWait() {
        try {
            mend();
        } catch (RuntimeException thrown) {
            LOG.warnf("What is planned could not be looked through: %s", thrown);
        }
    }

    void mend() {
        Instant now = clock.now();
        Set<Long> sources = QuarkusTransaction.requiringNew().call(() -> mend(now));
        sources.forEach(rounds::planAnew);
    }

    /** @return the sources whose look is to be planned anew */
    private Set<Long> mend(Instant now) {
        change(TAKE_UP, now, now.plus(Rounds.PATIENCE).plus(Clock.TOLERANCE));
        change(HEARTBEATS, now, now.plus(Clock.TOLERANCE));
        Set<Long> sources = new TreeSet<>(Look.endedAhead(now));
        sources.addAll(Watch.setAhead(now));
        for (Object source : database.createNativeQuery(TO_LOOK_AT, String.class)
                .setParameter(1, now.plus(FURTHEST))
                .getResultList()) {
            sources.add(Long.valueOf((String) source));
        }
        return sources;
    }

    private void change(String sql, Instant to, Instant furthest) {
        database.createNativeQuery(sql)
                .setParameter(1, to)
                .setParameter(2, furthest)
                .executeUpdate();
    }

    void end(@Observes ShutdownEvent ending) {
        background.end();
    }
}
