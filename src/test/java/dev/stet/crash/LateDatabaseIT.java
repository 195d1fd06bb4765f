package dev.stet.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.Instance.Ended;
import dev.stet.rig.PostgresqlServer;
import dev.stet.rig.when.OnPostgresql;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The database does not answer, or lets nobody in, when a node starts. */
@OnPostgresql
class LateDatabaseIT {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String WAIT = "stet.database-wait";
    private static final String WAITS = "Stet waits for it";
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
    private Cable cable;

    @TempDir
    Path folder;

    @BeforeEach
    void cut() throws IOException {
        URI direct = URI.create(settings.get(URL).substring("jdbc:".length()));
        cable = new Cable(direct.getPort());
        cable.cut();
        settings.put(URL, settings.get(URL).replace(":" + direct.getPort(), ":" + cable.port()));
        settings.put("stet.password-cost", "4");
    }

    @AfterEach
    void end() throws IOException {
        cable.close();
    }

    private static void ask(Instance node) {
        RestAssured.baseURI = node.address().toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    private static int ready() {
        return RestAssured.given().get("/q/health/ready").statusCode();
    }

    private static void awaitReady() {
        long until = System.nanoTime() + LONGEST;
        while (ready() != 200) {
            assertThat(System.nanoTime()).as("it does not go on").isLessThan(until);
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Test
    void itSaysSoMeanwhileAndGoesOnByItself() throws IOException, InterruptedException {
        settings.put("stet.demo", "true");
        try (Instance node = Instance.start(settings)) {
            ask(node);
            Visitor early = Visitor.stranger().with("stet_session", "of a time before");

            assertPageSaysSo(early.get("/"), "/");
            assertPageSaysSo(early.get("/sign-in?then=/sources"), "/sign-in?then=/sources");
            Response api =
                    RestAssured.given().header("Authorization", "Bearer stet_x").get("/api/articles");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.contentType()).startsWith("application/problem+json");
            assertThat(api.header("Retry-After")).isEqualTo("5");
            assertThat(RestAssured.given().get("/css/base.css").statusCode()).isEqualTo(200);
            assertThat(RestAssured.given().get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(ready()).isEqualTo(503);

            Map<String, String> typed = Map.of("email", "mira@stet.example", "password", DemoWorld.PASSWORD);
            Document form = Visitor.parsed(early.post("/sessions", typed));
            assertThat(Visitor.shown(form, "/sessions"))
                    .containsEntry("email", "mira@stet.example")
                    .containsEntry("password", "");
            cable.mend();
            awaitReady();

            assertThat(early.get("/sign-in").statusCode()).isEqualTo(200);
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            assertThat(mira.page("/").select("h1").text()).isNotEmpty();
            assertThat(node.log().stream().filter(line -> line.contains(WAITS))).hasSize(1);
            assertThat(node.log().stream().filter(line -> line.contains("The database answers. Stet goes on.")))
                    .hasSize(1);
            assertThat(node.log().stream().filter(line -> line.contains("\tat ")))
                    .isEmpty();
        }
    }

    private static void assertPageSaysSo(Response answer, String again) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        Document page = Visitor.parsed(answer);
        assertThat(page.select("h1").text()).isEqualTo("Not possible at the moment");
        assertThat(page.select("#main a.button").attr("href")).isEqualTo(again);
    }

    @Test
    void whoeverEndsItNeedNotWait() throws IOException, InterruptedException {
        try (Instance node = Instance.start(settings)) {
            long began = System.nanoTime();
            node.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
            assertThat(node.said("Stet did not start")).isFalse();
        }
    }

    @Test
    void itGivesUpWhenItHasWaitedForAsLongAsItIsTold() throws IOException, InterruptedException {
        settings.put(WAIT, "1S");
        try (Instance node = Instance.start(settings)) {
            assertThat(node.awaitEnd()).isEqualTo(1);
            String server = settings.get(URL).substring(0, settings.get(URL).lastIndexOf('/'));
            assertThat(server).endsWith(":" + cable.port());
            assertThat(node.said("Stet did not start. The database at " + server))
                    .isTrue();
        }
    }

    @Test
    void whoeverIsToldNotToWaitIsRefusedAtOnce() throws IOException, InterruptedException {
        settings.put(WAIT, "0");
        settings.put(URL, settings.get(URL) + "?password=secret");

        assertRefused(Instance.run(settings), "does not answer");
        assertThat(Instance.run(settings).said()).doesNotContain("secret").doesNotContain(WAITS);
    }

    @Test
    void aCommandDoesNotWait() throws IOException, InterruptedException {
        String archive = folder.resolve("desk.zip").toString();

        assertRefused(Instance.run(settings, "backup", archive), "does not answer");
    }

    @Test
    void aWrongPasswordIsRefusedAtOnce() throws IOException, InterruptedException {
        cable.mend();
        settings.put(USER, PostgresqlServer.newRole("the right one"));
        settings.put(PASSWORD, "the wrong one");

        assertRefused(Instance.run(settings), "The database does not let this user in");

        settings.put(PASSWORD, "the right one");
        Instance.start(settings).stop();
    }

    @Test
    void anUnknownDatabaseIsRefusedAtOnce() throws IOException, InterruptedException {
        cable.mend();
        settings.put(URL, settings.get(URL).replaceFirst("/stet_.*", "/stet_of_nobody"));

        assertRefused(Instance.run(settings), "There is no such database");
    }

    @Test
    void whatWaitingDoesNotMendEndsIt() throws IOException, InterruptedException {
        settings.put(USER, PostgresqlServer.newRole("the right one"));
        settings.put(PASSWORD, "the wrong one");
        try (Instance node = Instance.start(settings)) {
            cable.mend();

            assertThat(node.awaitEnd()).isEqualTo(1);
            assertThat(node.said("Stet did not start. The database does not let this user in"))
                    .isTrue();
        }
    }

    private static void assertRefused(Ended ended, String why) {
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("Stet did not start. ").contains(why).doesNotContain("\tat ");
    }
}
