package dev.stet.crash;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the packaged application in the midst of its work, again and again, and looks for what it had acknowledged. */
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("stet.crash.rounds", 10);
    private static final int PEOPLE = 4;
    private static final int LEAST = 20;
    private static final int SPREAD = 40;
    private static final Pattern ENTRIES = Pattern.compile("(\\d+) entries were read");

    @Test
    void nothingAcknowledgedIsLostHoweverOftenItIsKilled() throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        Random moments = new Random(ROUNDS);
        Writers writers = null;
        int entriesBefore = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (Instance instance = Instance.start(settings)) {
                if (writers == null) {
                    writers = newcomers(instance);
                    entriesBefore = entries(writers.anyone());
                }
                writers.moveTo(instance.address());
                assertAllIsThere(writers, entriesBefore);
                writers.writeUntilKilled(instance, LEAST + moments.nextInt(SPREAD));
            }
            assertThat(writers.refused()).isEmpty();
        }
        try (Instance instance = Instance.start(settings)) {
            writers.moveTo(instance.address());
            assertAllIsThere(writers, entriesBefore);
        }
        System.out.printf(
                "Crash: %d kills, %d acknowledged, 0 lost%n",
                ROUNDS, writers.acknowledged().size());
    }

    private static Writers newcomers(Instance instance) throws IOException, InterruptedException {
        Writers writers = new Writers(PEOPLE, instance.address());
        writers.signIn("mira@stet.example", "let it stand, says the desk");
        return writers;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        return settings;
    }

    private static void assertAllIsThere(Writers writers, int entriesBefore) throws IOException, InterruptedException {
        for (Map.Entry<String, String> source : writers.acknowledged().entrySet()) {
            Document page = writers.anyone().open(source.getKey());
            assertThat(page.attr("data-status")).as(source.getKey()).isEqualTo("200");
            assertThat(page.select("h1").text()).as(source.getKey()).contains(source.getValue());
        }
        assertThat(entries(writers.anyone()))
                .as("entries of the ledger")
                .isGreaterThanOrEqualTo(entriesBefore + writers.acknowledged().size());
    }

    /** The number of entries of a ledger that its verifier calls whole. */
    private static int entries(Caller caller) throws IOException, InterruptedException {
        String verification = caller.open("/ledger/verification").select("main").text();
        assertThat(verification).contains("The ledger is whole");
        Matcher entries = ENTRIES.matcher(verification);
        assertThat(entries.find()).as(verification).isTrue();
        return Integer.parseInt(entries.group(1));
    }
}
