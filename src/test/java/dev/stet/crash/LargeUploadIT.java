package dev.stet.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application with 256 MB of memory, and the largest files that it keeps. */
class LargeUploadIT {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 100;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    @TempDir
    Path folder;

    private Instance instance;
    private Visitor mira;
    private Visitor ruth;
    private String source;

    @BeforeEach
    void start() throws Exception {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        instance = Instance.start(settings);
        RestAssured.baseURI = instance.address().toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
        mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
        ruth = Visitor.stranger().signIn("ruth@stet.example", DemoWorld.PASSWORD);
        source = path(mira.fill("/sources/new", "/sources", Map.of("title", "The recording")));
    }

    @AfterEach
    void end() throws InterruptedException {
        instance.close();
    }

    @Test
    void aHundredMegabytesAreKeptByteForByteWhilePagesAreServed() throws Exception {
        byte[] noise = new byte[MEGABYTE];
        new Random(217).nextBytes(noise);
        keptWhole(file("recording.bin", noise, LARGEST), "no text");

        byte[] words = "On day 217 the council counted 1519 votes.\n"
                .repeat(MEGABYTE / 43)
                .getBytes(StandardCharsets.UTF_8);
        keptWhole(file("minutes.txt", words, LARGEST), "Its text is larger than 20 MB.");
        assertThat(instance.said("OutOfMemoryError")).isFalse();
    }

    @Test
    void aLittleMoreIsRefusedInWordsAndNotStored() throws Exception {
        Response answer = upload(file("recording.bin", new byte[MEGABYTE], LARGEST + 1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems").text()).contains("a capture has 100 MB at most");
        assertThat(mira.page(source).text()).doesNotContain("Capture 1");
    }

    private void keptWhole(Path file, String reading) throws Exception {
        CompletableFuture<Response> sent = CompletableFuture.supplyAsync(() -> upload(file));
        int served = 0;
        do {
            assertThat(ruth.get("/sources").statusCode()).isEqualTo(200);
            served++;
        } while (!sent.isDone());

        assertThat(served).as("pages served meanwhile").isGreaterThan(1);
        assertThat(sent.get().statusCode()).as(file.toString()).isEqualTo(303);
        String capture = path(sent.get());
        String digest = sha256(Files.newInputStream(file));
        assertThat(capture).isEqualTo("/captures/" + digest);
        assertThat(sha256(mira.get(capture + "/bytes").asInputStream())).isEqualTo(digest);
        long until = System.nanoTime() + LONGEST;
        while (mira.page(capture).text().contains("is being taken")) {
            assertThat(System.nanoTime()).as("the capture is read in time").isLessThan(until);
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(mira.page(capture).text()).contains(reading);
    }

    private Response upload(Path file) {
        var request = mira.request();
        Visitor.shown(mira.page(source + "/captures/new"), source + "/captures").forEach(request::multiPart);
        return request.multiPart("file", file.toFile()).post(source + "/captures");
    }

    private Path file(String name, byte[] piece, int times) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
        }
        return file;
    }

    private static String sha256(InputStream bytes) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(bytes, sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
