package dev.stet.source.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.kagkarlsson.scheduler.Scheduler;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.shared.Clock;
import dev.stet.source.Source;
import dev.stet.source.fetch.Site;
import dev.stet.world.Desktop;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Sources that are looked at again when it is time. A watch set in the past is due now. */
@QuarkusTest
class RoundsTest {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final String DRAFT = "<!doctype html><title>Draft</title><p>The parties agree on 28 points.</p>";

    @Inject
    WatchDesk watches;

    @Inject
    LookDesk looks;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    Desktop desktop;
    Visitor nadia;
    Site site;
    int statement;
    String page;
    long source;

    @BeforeEach
    void aCitedSourceOnASite() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        site = Site.open(Site.page("Content-Type: text/html\r\n", DRAFT));
        statement = desktop.mark("28 points");
        String citations = desktop.statement(statement) + "/citations";
        nadia.fill(
                citations + "/new",
                citations,
                Map.of("title", "Draft", "url", site.url("/"), "excerpt", "agree on 28 points", "stance", "supports"));
        source = QuarkusTransaction.requiringNew()
                .call(() -> Source.<Source>find("desk", desktop.newsroom().ofDesk())
                        .firstResult()
                        .id());
        page = "/sources/" + source;
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Watch set(Rhythm rhythm, int seen, Instant at) {
        return watches.set(source, rhythm, seen, desktop.reviewer(), at);
    }

    private Instant ago(Duration duration) {
        return clock.now().minus(duration);
    }

    private Look last() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Look.last(Source.findById(source)).orElse(null));
    }

    private static void until(BooleanSupplier done) {
        long until = System.nanoTime() + LONGEST;
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it is still not done").isLessThan(until);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void untilLookedAt(int number) {
        until(() -> last() != null && last().number() == number);
        until(() -> rounds.turn(source).filter(Rounds.Turn::running).isEmpty());
        Settled.readings(desktop.newsroom().ofDesk());
    }

    @Test
    void whatIsDueIsDoneOnceHoweverManyNodesThereAre() {
        Scheduler one = rounds.node();
        Scheduler other = rounds.node();
        one.start();
        other.start();
        try {
            set(Rhythm.DAILY, 0, ago(Duration.ofDays(2)));
            one.triggerCheckForDueExecutions();
            other.triggerCheckForDueExecutions();
            untilLookedAt(1);
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(site.heads()).hasSize(1);
        assertThat(last().outcome()).isEqualTo(LookOutcome.KEPT);
        assertThat(rounds.turn(source).orElseThrow().at())
                .isEqualTo(last().endedAt().plus(Duration.ofDays(1)));
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }

    @Test
    void aPageThatLostTheCitedWordsBringsTheStatementBackToTheDesk() {
        nadia.fill(page, page + "/fetches", Map.of());
        Settled.readings(desktop.newsroom().ofDesk());
        String verdicts = desktop.statement(statement) + "/verdicts";
        nadia.fill(verdicts + "/new", verdicts, Map.of("rating", "supported", "rationale", "The draft says so."));
        site.answers(Site.page("Content-Type: text/html\r\n", DRAFT.replace("28 points", "19 points")));

        set(Rhythm.WEEKLY, 0, ago(Duration.ofDays(1)));
        untilLookedAt(1);

        assertThat(nadia.page("/").text()).contains("capture 2");
        assertThat(nadia.page("/statements?stage=re-check").text()).contains("28 points");
        assertThat(nadia.page(page).text()).contains("fetched on schedule", "kept as a new capture", "Queued until");
    }

    @Test
    void aDeadNodesWorkIsTakenUp() {
        set(Rhythm.DAILY, 0, clock.now().plus(Duration.ofDays(1)));
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update watch set set_at = ?1 where source_id = ?2")
                    .setParameter(1, ago(Duration.ofDays(1)))
                    .setParameter(2, source)
                    .executeUpdate();
            database.createNativeQuery(
                            "update scheduled_tasks set picked = true, picked_by = 'a dead node',"
                                    + " execution_time = ?1, last_heartbeat = ?1 where task_name = 'look' and task_instance = ?2")
                    .setParameter(1, ago(Duration.ofHours(1)))
                    .setParameter(2, Long.toString(source))
                    .executeUpdate();
        });
        assertThat(nadia.page(page).text()).contains("It is being looked at now.");

        Scheduler next = rounds.node();
        next.start();
        try {
            untilLookedAt(1);
        } finally {
            next.stop();
        }

        assertThat(site.heads()).hasSize(1);
    }

    @Test
    void aFailureIsNoAbsenceAndTheNextTryWaitsTwiceAsLong() {
        site.answers(Site.raw("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        set(Rhythm.DAILY, 0, ago(Duration.ofDays(1)));
        untilLookedAt(1);

        Document shown = nadia.page(page);
        assertThat(shown.select("section[aria-labelledby=watching]").text())
                .contains("capture failed, which is not absence", "503");
        assertThat(desktop.entries(Action.LOOK_ENDED)).isEqualTo(1);
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
        assertThat(last().rest(Rhythm.DAILY)).isEqualTo(Duration.ofHours(1));
        Look second = Look.failed(null, "again", last(), clock.now());
        assertThat(second.rest(Rhythm.DAILY)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whoeverIsSecondRecordsNothing() {
        set(Rhythm.DAILY, 0, ago(Duration.ofDays(1)));
        untilLookedAt(1);

        looks.look(source);

        assertThat(last().number()).isEqualTo(1);
        assertThat(site.heads()).hasSize(1);
    }

    @Test
    void whatIsSetToNeverIsNotLookedAt() {
        set(Rhythm.MONTHLY, 0, clock.now().plus(Duration.ofDays(1)));
        assertThat(rounds.turn(source)).isPresent();

        set(Rhythm.NEVER, 1, clock.now());

        assertThat(rounds.turn(source)).isEmpty();
        assertThat(desktop.entries(Action.WATCH_SET)).isEqualTo(2);
    }
}
