package dev.stet.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.Instance;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of the captures that an instance with the demo world keeps. It takes them after it has answered. */
final class TakenTexts {
    private static final String WAITING = "text is being taken";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private TakenTexts() {}

    /** Until each is there: a backup made earlier would not be the same as a later one. */
    static void await(Instance instance) throws IOException, InterruptedException {
        Caller mira = new Caller(instance.address());
        mira.send("/sign-in", "/sessions", Map.of("email", "mira@stet.example", "password", DemoWorld.PASSWORD));
        List<String> sources =
                mira.open("/sources").select("a[href~=^/sources/\\d+$]").eachAttr("href");
        assertThat(sources).isNotEmpty();
        long until = System.nanoTime() + LONGEST;
        for (String source : sources) {
            while (mira.open(source).text().contains(WAITING)) {
                assertThat(System.nanoTime()).as(source + ": " + WAITING).isLessThan(until);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
