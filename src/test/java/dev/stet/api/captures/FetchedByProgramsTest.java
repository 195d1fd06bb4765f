package dev.stet.api.captures;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.world.Desktop;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs have the address of a source fetched. */
@QuarkusTest
class FetchedByProgramsTest {

    private Desktop desktop;
    private Program nadia;
    private Site site;
    private String source;

    @BeforeEach
    void aSourceOnASite() {
        desktop = Desktop.open();
        nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));
        site = Site.open(Site.page("Content-Type: text/html; charset=utf-8\r\n", "<p>The plan has 28 points.</p>"));
        Response made =
                nadia.post("/api/sources", "{\"title\": \"The draft\", \"url\": \"" + site.url("/draft.html") + "\"}");
        source = "/api/sources/" + made.jsonPath().getLong("id");
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Response fetch(String key) {
        return nadia.request().header("Idempotency-Key", key).post(source + "/fetches");
    }

    @Test
    void whatIsAtTheAddressIsKeptWithWhatWasAnswered() {
        Response answer = fetch("a");
        Settled.readings(desktop.newsroom().ofDesk());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(source + "/captures/1");
        JsonPath read = nadia.get(source + "/captures/1").jsonPath();
        assertThat(read.getString("method")).isEqualTo("fetch");
        assertThat(read.getString("fetch.url")).isEqualTo(site.url("/draft.html"));
        assertThat(read.getInt("fetch.status")).isEqualTo(200);
        assertThat(read.getString("fetch.headers")).contains("text/html");
        Response warc = nadia.get(read.getString("fetch.warc"));
        assertThat(warc.contentType()).startsWith("application/warc");
        assertThat(warc.asString()).startsWith("WARC/1.").contains("28 points");
    }

    @Test
    void underOneKeyTheSiteIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        site.answers((head, out) -> {
            asked.incrementAndGet();
            Site.page("", "<p>The plan has 28 points.</p>").to(head, out);
        });

        String first = fetch("a").header("Location");
        Response again = fetch("a");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first);
        assertThat(asked).hasValue(1);
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }

    @Test
    void whatTheSiteRefusesIsAProblemAndNoCapture() {
        site.answers(Site.raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));

        Response answer = fetch("a");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("404");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
    }
}
