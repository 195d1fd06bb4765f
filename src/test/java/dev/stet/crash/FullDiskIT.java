package dev.stet.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

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
import dev.stet.rig.SmallDisk;
import dev.stet.rig.when.OnH2;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk that the database lies on is full while people work, and has room again. */
class FullDiskIT {
    private static final int SIZE = 64;
    private static final int LEFT = 400_000;
    private static final int UPLOAD = 6_000_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final int MOST = 400;

    private final Map<String, String> settings = new HashMap<>(FreshDatabase.settings());

    @TempDir
    Path folder;

    private SmallDisk disk;
    private String database;
    private Instance instance;
    private Visitor mira;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        disk = SmallDisk.of(folder, SIZE);
        if (FreshDatabase.isPostgresql()) {
            database = PostgresqlServer.newDatabase(Files.createDirectory(folder.resolve("server")));
            settings.put("quarkus.datasource.jdbc.url", database);
        }
        settings.putAll(Map.of(
                "stet.data", Files.createDirectory(folder.resolve("data")).toString(),
                "stet.demo", "true",
                "stet.password-cost", "4"));
        restart();
    }

    private void restart() throws IOException, InterruptedException {
        instance = Instance.start(settings);
        RestAssured.baseURI = instance.address().toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (instance != null) {
            instance.close();
        }
        if (database != null) {
            PostgresqlServer.drop(database);
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFileThatDoesNotFitIsRefusedAndNothingOfItKept() throws IOException, InterruptedException {
        String source = path(mira.fill("/sources/new", "/sources", Map.of("title", "The recording")));
        disk.fill(LEFT);

        assertPageSaysSo(upload(source));
        disk.fill(0);
        assertReadable(source);
        assertThat(mira.page(source).text()).doesNotContain("Capture 1");
        assertThat(mira.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");

        disk.empty();
        assertThat(upload(source).statusCode()).isEqualTo(303);
        assertThat(mira.page(source).text()).contains("Capture 1");
        instance.stop();
        restart();
        assertThat(mira.page(source).text()).contains("Capture 1");
        assertThat(mira.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");
    }

    @Test
    void whatWasSavedIsSafeAndItGoesOnByItself() throws IOException, InterruptedException {
        disk.fill(LEFT);
        List<String> saved = new ArrayList<>();
        Document form = mira.page("/sources/new");
        Response answer = mira.fill(form, "/sources", source(0));
        while (answer.statusCode() == 303 && saved.size() < MOST) {
            saved.add(path(answer));
            form = mira.page("/sources/new");
            answer = mira.fill(form, "/sources", source(saved.size()));
        }
        assertPageSaysSo(answer);
        Document again = Visitor.parsed(answer);
        assertThat(Visitor.shown(again, "/sources")).containsKey("title");

        disk.empty();
        assertReadable("/");
        Response kept = mira.fill(again, "/sources", Map.of());
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        saved.add(path(kept));
        assertSaved(saved);

        instance.kill();
        restart();
        assertSaved(saved);
    }

    @Test
    @OnH2
    void aStartOnAFullDiskSaysSoAndIsMadeGoodByRoom() throws IOException, InterruptedException {
        instance.stop();
        disk.fill(0);

        Ended ended = Instance.run(settings);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("Stet did not start. There is no room left on the disk of the database")
                .contains(settings.get("stet.data"))
                .doesNotContain("\tat ");

        disk.empty();
        restart();
        assertThat(mira.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");
    }

    @Test
    @OnH2
    void aLockedDiskSaysSo() throws IOException, InterruptedException {
        instance.stop();
        disk.lock();

        Ended ended = Instance.run(settings);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("The folder " + settings.get("stet.data") + " cannot be written to")
                .doesNotContain("\tat ");
    }

    @Test
    @OnH2
    void withoutRoomForTheCopyNothingIsMigrated() throws Exception {
        instance.stop();
        Path older = Files.createDirectory(folder.resolve("older"));
        String url = "jdbc:h2:file:" + older.resolve("stet");
        OlderDatabase.make(url, "stet");
        try (Connection connection = DriverManager.getConnection(url, "stet", "stet");
                PreparedStatement noise = connection.prepareStatement("create table noise as select ? as bytes")) {
            noise.setBytes(1, noise());
            noise.execute();
        }
        settings.put("stet.data", older.toString());
        disk.fill(UPLOAD / 2);

        Ended ended = Instance.run(settings);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("could not be copied to " + older.resolve("before-migration-"))
                .contains("Nothing was migrated")
                .doesNotContain("\tat ");
        assertThat(OlderDatabase.version(url, "stet")).isEqualTo(OlderDatabase.VERSION);
        try (Stream<Path> files = Files.list(older)) {
            assertThat(files.filter(file -> file.toString().endsWith(".zip"))).isEmpty();
        }

        disk.empty();
        restart();
        assertThat(instance.said("It is copied to " + older)).isTrue();
    }

    private static byte[] noise() {
        byte[] noise = new byte[UPLOAD];
        new Random(UPLOAD).nextBytes(noise);
        return noise;
    }

    private static Map<String, String> source(int number) {
        return Map.of("title", "Source " + number, "description", "x".repeat(1000));
    }

    private void assertSaved(List<String> sources) {
        for (int number = 0; number < sources.size(); number++) {
            assertThat(mira.page(sources.get(number)).select("h1").text()).isEqualTo("Source " + number);
        }
        assertThat(mira.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");
    }

    private static void assertPageSaysSo(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(Visitor.parsed(answer).select("#main").text())
                .contains("There is no room left where Stet keeps its data", "what was saved before is safe");
    }

    /** The embedded database closes itself, and opens again with the next connection. */
    private void assertReadable(String path) {
        for (int tried = 1; tried < MOST && mira.get(path).statusCode() == 503; tried++) {
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(mira.get(path).statusCode()).isEqualTo(200);
    }

    private Response upload(String source) {
        var request = mira.request();
        Visitor.shown(mira.page(source + "/captures/new"), source + "/captures").forEach(request::multiPart);
        return request.multiPart("file", "recording.bin", noise()).post(source + "/captures");
    }

    private static String path(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
