package dev.stet.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class BackgroundTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private void work() {
        begun.countDown();
        try {
            goOn.await();
            done.add("finished");
        } catch (InterruptedException interrupted) {
            done.add("interrupted");
        }
    }

    @Test
    void whatWasBegunIsFinishedAndWhatWaitsIsDropped() throws Exception {
        Background background = new Background("stet-test", LONG);
        background.run(this::work);
        background.run(() -> done.add("waited"));
        begun.await();

        Thread ending = new Thread(background::end);
        ending.start();
        while (ending.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        ending.join();

        assertThat(done).containsExactly("finished");
    }

    @Test
    void whatTakesTooLongIsInterrupted() throws Exception {
        Background background = new Background("stet-test", Duration.ZERO);
        background.run(this::work);
        begun.await();

        background.end();
        background.end();

        background.run(() -> done.add("late"));
        while (done.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(done).containsExactly("interrupted");
    }

    @Test
    void whatRepeatsGoesOnUntilTheEnd() throws Exception {
        Background background = new Background("stet-test", LONG);
        CountDownLatch thrice = new CountDownLatch(3);
        background.repeat(thrice::countDown, Duration.ofMillis(1));

        thrice.await();
        background.runLater(() -> done.add("later"));
        background.run(() -> done.add("now"));
        while (done.size() < 2) {
            Thread.onSpinWait();
        }
        background.end();

        assertThat(done).containsExactly("now", "later");
    }

    @Test
    void whatIsToBeDoneLaterKeepsNothingFromEnding() {
        Background background = new Background("stet-later", LONG);
        background.runLater(() -> done.add("never"));
        while (!isWaiting("stet-later")) {
            Thread.onSpinWait();
        }

        background.end();

        assertThat(done).isEmpty();
    }

    private static boolean isWaiting(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name) && thread.getState() == Thread.State.TIMED_WAITING);
    }
}
