package dev.stet.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

import dev.stet.shared.Background;
import dev.stet.shared.Clock;
import dev.stet.shared.Prepared;
import dev.stet.source.capture.Readings;
import dev.stet.source.fetch.Fetching;

/**
 * Does what is to be done at its time, once over all nodes that share the database. A task is named by what it is about and
 * carries no data, so that nothing is serialized. A node that dies stops showing signs of life, and another one does its work.
 */
@ApplicationScoped
public class Rounds {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("look");

    static final String TAKE_UP = "take-up-readings";

    private static final int AT_ONCE = 2;
    private static final int MISSED = 4;
    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration UNTIL_ON = Duration.ofHours(1);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final double DOUBLED = 2;

    @Inject
    DataSource database;

    @Inject
    LookDesk looks;

    @Inject
    Readings readings;

    @Inject
    Fetching fetching;

    @Inject
    Clock clock;

    @ConfigProperty(name = "stet.rounds-every")
    Duration every;

    private final Background background = new Background("stet-rounds");

    private Scheduler scheduler;

    /**
     * When a source is looked at next.
     *
     * @param running whether that is now
     */
    public record Turn(Instant at, boolean running) {}

    void start(@Observes Prepared started) {
        scheduler = node();
        background.runLater(scheduler::start);
    }

    /** What one node runs. */
    Scheduler node() {
        return Scheduler.create(database, look())
                .startTasks(takeUp())
                .serializer(new NoData())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::now)
                .threads(AT_ONCE)
                .pollingInterval(every)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(GRACE)
                .build();
    }

    private Task<Void> look() {
        return Tasks.custom(LOOK)
                .onDeadExecutionRevive()
                .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY, DOUBLED))
                .execute((task, context) -> look(Long.parseLong(task.getId())));
    }

    /** Captures that a node was to read, and did not. */
    private RecurringTask<Void> takeUp() {
        return Tasks.recurring(TAKE_UP, FixedDelay.of(PATIENCE))
                .execute((task, context) -> readings.takeUp(clock.now().minus(PATIENCE)));
    }

    private CompletionHandler<Void> look(long source) {
        if (!fetching.isOn()) {
            return (ended, task) -> task.reschedule(ended, clock.now().plus(UNTIL_ON));
        }
        Arc.container().requestContext().activate();
        try {
            looks.look(source);
        } finally {
            Arc.container().requestContext().terminate();
        }
        return (ended, task) -> plan(source, ended, task);
    }

    /**
     * The library ends a task in a transaction of its own. So whoever sets another watch just then may find it running and
     * leave it alone: what holds is looked up once more when it no longer runs.
     */
    private void plan(long source, ExecutionComplete ended, ExecutionOperations<Void> task) {
        Optional<Instant> next = QuarkusTransaction.requiringNew().call(() -> looks.next(source));
        task.reschedule(ended, next.orElseGet(() -> clock.now().plus(UNTIL_ON)));
        planAnew(source);
    }

    /** Whatever it was planned for, now by what holds. */
    void planAnew(long source) {
        QuarkusTransaction.requiringNew().run(() -> plan(source, looks.next(source)));
    }

    /**
     * Within a transaction that holds the source: what is set there takes effect. A look that is going on plans its next
     * itself, by what holds when it is done.
     *
     * @param at when to look, or empty for never
     */
    void plan(long source, Optional<Instant> at) {
        TaskInstanceId look = look(Long.toString(source));
        Optional<Turn> turn = turn(source);
        if (turn.filter(Turn::running).isPresent()) {
            return;
        }
        if (at.isEmpty()) {
            turn.ifPresent(queued -> scheduler.cancel(look));
        } else if (turn.isPresent()) {
            scheduler.reschedule(look, at.get());
        } else {
            scheduler.schedule(LOOK.instance(look.getId()).scheduledTo(at.get()));
        }
    }

    /** Empty where it is not looked at again. */
    public Optional<Turn> turn(long source) {
        return scheduler
                .getScheduledExecution(look(Long.toString(source)))
                .map(found -> new Turn(found.getExecutionTime(), found.isPicked()));
    }

    private static TaskInstanceId look(String source) {
        return LOOK.instanceId(source);
    }

    void end(@Observes ShutdownEvent ending) {
        background.end();
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
