package dev.stet.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.when.OnPostgresql;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one PostgreSQL are written to at once, and now this one is killed, now that one; the other goes on. */
@OnPostgresql
class KilledNodeIT {
    private static final int PEOPLE = 4;
    private static final int LEAST = 20;
    private static final int SPREAD = 40;
    private static final int AFTER = 10;

    private final Map<String, String> settings = FreshDatabase.settings();
    private final List<Instance> nodes = new ArrayList<>();

    @BeforeEach
    void start() throws IOException, InterruptedException {
        nodes.add(node(0));
        nodes.add(node(1));
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Instance node : nodes) {
            node.close();
        }
    }

    @Test
    void nothingAcknowledgedByEitherNodeIsLostHoweverOftenOneIsKilled() throws IOException, InterruptedException {
        Random moments = new Random(CrashIT.ROUNDS);
        Writers writers = Writers.signedIn(PEOPLE, nodes.get(0).address(), "mira@stet.example", DemoWorld.PASSWORD);
        Inspection inspection = Inspection.of(writers);
        for (int round = 0; round < CrashIT.ROUNDS; round++) {
            int killed = round % nodes.size();
            try (Balancer balancer = Balancer.over(nodes)) {
                writers.moveTo(balancer.address());
                writers.writeWhileKilled(nodes.get(killed), LEAST + moments.nextInt(SPREAD), AFTER);
                assertThat(balancer.answeredBy(0)).isPositive();
                assertThat(balancer.answeredBy(1)).isPositive();
            }
            assertThat(writers.refused()).isEmpty();
            writers.moveTo(nodes.get(1 - killed).address());
            inspection.lookAtNew();
            nodes.set(killed, node(killed));
        }
        writers.moveTo(nodes.get(0).address());
        inspection.lookAtAll();
        System.out.printf(
                "One of two nodes: %d kills, %d acknowledged, 0 lost%n",
                CrashIT.ROUNDS, writers.acknowledged().size());
    }

    private Instance node(int number) throws IOException, InterruptedException {
        return Instance.start(FreshDatabase.ofNode(settings, "node-" + number));
    }
}
