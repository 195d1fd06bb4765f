package dev.stet.crash;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the packaged application in the midst of its work, again and again, and looks for what it had acknowledged. */
class CrashIT {
    static final int ROUNDS = Integer.getInteger("stet.crash.rounds", 4);
    private static final int PEOPLE = 4;
    private static final int LEAST = 20;
    private static final int SPREAD = 40;

    @Test
    void nothingAcknowledgedIsLostHoweverOftenItIsKilled() throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        Random moments = new Random(ROUNDS);
        Writers writers = null;
        Inspection inspection = null;
        for (int round = 0; round < ROUNDS; round++) {
            try (Instance instance = Instance.start(settings)) {
                if (writers == null) {
                    writers = founders(instance);
                    inspection = Inspection.of(writers);
                }
                writers.moveTo(instance.address());
                inspection.lookAtNew();
                writers.writeUntilKilled(instance, LEAST + moments.nextInt(SPREAD));
            }
            assertThat(writers.refused()).isEmpty();
        }
        try (Instance instance = Instance.start(settings)) {
            writers.moveTo(instance.address());
            inspection.lookAtAll();
        }
        System.out.printf(
                "Crash: %d kills, %d acknowledged, 0 lost%n",
                ROUNDS, writers.acknowledged().size());
    }

    /** They found the desk where the first start says, and so need nothing of the application but what they write. */
    private static Writers founders(Instance instance) throws IOException, InterruptedException {
        String printed = FirstStartIT.printedBy(instance).get(0);
        new Caller(instance.address()).send(printed, printed, FirstStartIT.FOUNDER);
        return Writers.signedIn(
                PEOPLE, instance.address(), FirstStartIT.FOUNDER.get("email"), FirstStartIT.FOUNDER.get("password"));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.put("stet.password-cost", "4");
        return settings;
    }
}
