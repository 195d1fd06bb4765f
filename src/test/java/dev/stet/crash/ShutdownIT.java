package dev.stet.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An operator ends the application while somebody sends a form, or fetches a file. */
class ShutdownIT {
    private static final int TRIES = 1000;
    private static final int REFUSED = 503;
    private static final int LENGTH = 30_000_000;
    private static final String BODY = "email=mira%40stet.example&password=wrong";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void whatIsUnderWayIsFinishedAndNothingNewIsBegun() throws IOException, InterruptedException {
        try (Instance instance = Instance.start(FreshDatabase.settings());
                Socket slow = new Socket(
                        InetAddress.getByName(instance.address().getHost()),
                        instance.address().getPort())) {
            OutputStream out = slow.getOutputStream();
            out.write(
                    ("POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: " + BODY.length() + "\r\nConnection: close\r\n\r\n"
                                    + BODY.charAt(0))
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(status(instance)).isEqualTo(200);

            instance.terminate();
            awaitNoMore(instance);
            out.write(BODY.substring(1).getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(answer(slow)).startsWith("HTTP/1.1 403").contains("<html");
            instance.awaitEnd();
        }
    }

    @Test
    void aDownloadUnderWayComesWhole() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        byte[] file = new byte[LENGTH];
        new Random(LENGTH).nextBytes(file);
        try (Instance instance = Instance.start(settings);
                Socket slow = new Socket(
                        InetAddress.getByName(instance.address().getHost()),
                        instance.address().getPort())) {
            RestAssured.baseURI = instance.address().toString();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            String bytes = kept(mira, file) + "/bytes";
            slow.getOutputStream()
                    .write(("GET " + bytes + " HTTP/1.1\r\nHost: localhost\r\nCookie: stet_session="
                                    + mira.cookie("stet_session") + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = slow.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");

            instance.terminate();
            awaitNoMore(instance);

            byte[] rest = in.readAllBytes();
            assertThat(rest).hasSizeGreaterThan(file.length);
            assertThat(Arrays.copyOfRange(rest, rest.length - file.length, rest.length))
                    .isEqualTo(file);
            instance.awaitEnd();
        }
    }

    private static String kept(Visitor mira, byte[] file) {
        String source = path(mira.fill("/sources/new", "/sources", Map.of("title", "The recording")));
        var request = mira.request();
        Visitor.shown(mira.page(source + "/captures/new"), source + "/captures").forEach(request::multiPart);
        return path(request.multiPart("file", "recording.bin", file).post(source + "/captures"));
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The form had no token of ours: what matters is that a page says so. */
    private static String answer(Socket slow) throws IOException {
        try (InputStream in = slow.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void awaitNoMore(Instance instance) throws IOException, InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            if (status(instance) == REFUSED) {
                return;
            }
        }
        throw new AssertionError("It went on as if nothing had been said to it");
    }

    private int status(Instance instance) throws IOException, InterruptedException {
        URI page = instance.address().resolve("/sign-in");
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
