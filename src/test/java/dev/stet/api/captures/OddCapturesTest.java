package dev.stet.api.captures;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent as a capture and is none: a problem in words, and nothing kept. */
@QuarkusTest
class OddCapturesTest {

    private Desktop desktop;
    private Program nadia;
    private String source;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));
        source = "/api/sources/"
                + nadia.post("/api/sources", "{\"title\": \"The draft\"}")
                        .jsonPath()
                        .getLong("id");
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
    }

    private void refused(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {} | 422
                    {"text": " "} | 422
                    {"text": "x", "archives": ["javascript:1"]} | 422
                    {"text": "x", "archives": [null]} | 422
                    {"text": "x", "note": "\\u0007"} | 422
                    {"text": 17} | 400
                    {"text": "x", "archives": "https://perma.cc/1"} | 400
                    {"text": "x", "url": "https://example.org"} | 400
                    null | 400
                    [] | 400
                    { | 400
                    """)
    void aPasteThatIsNone(String body, int status) {
        refused(nadia.post(source + "/captures", body), status);
    }

    @Test
    void tooMuchText() {
        refused(nadia.post(source + "/captures", "{\"text\": \"" + "x".repeat(5_000_001) + "\"}"), 422);
    }

    @Test
    void formsWithoutAFile() {
        String captures = source + "/captures";
        refused(nadia.request().multiPart("note", "x").post(captures), 422);
        refused(nadia.request().multiPart("file", "not a file").post(captures), 422);
        refused(nadia.request().multiPart("file", "empty.txt", new byte[0]).post(captures), 422);
        refused(nadia.request().multiPart("other", "a.txt", new byte[] {65}).post(captures), 422);
        refused(
                nadia.request()
                        .multiPart("file", "a.txt", new byte[] {65})
                        .multiPart("archives", "file:///etc/passwd")
                        .post(captures),
                422);
    }

    @Test
    void formsThatAreBroken() {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            for (String body : List.of("", "--x", "--x\r\nContent-Disposition: form-data; name=\"file\"", "\u0000")) {
                Response answer = nadia.request()
                        .contentType(type)
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .post(source + "/captures");
                assertThat(answer.statusCode())
                        .as(type + body + answer.asString())
                        .isIn(400, 415, 422);
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void bytesThatAreNone() {
        refused(nadia.request().contentType("application/octet-stream").post(source + "/captures"), 422);
        refused(
                nadia.request()
                        .contentType("application/pdf")
                        .body(new byte[] {37})
                        .post(source + "/captures"),
                415);
        refused(
                nadia.request()
                        .contentType("application/octet-stream")
                        .body(new byte[] {37})
                        .post("/api/sources/999999999/captures"),
                404);
    }

    @Test
    void whatHasNoAddressIsNotFetched() {
        refused(nadia.request().post(source + "/fetches"), 422);
        String near = "/api/sources/"
                + nadia.post("/api/sources", "{\"title\": \"Near\", \"url\": \"http://10.0.0.1/\"}")
                        .jsonPath()
                        .getLong("id");
        Response answer = nadia.request().post(near + "/fetches");
        refused(answer, 422);
        assertThat(answer.jsonPath().getString("detail")).contains("only sites of the open network are fetched");
    }

    @Test
    void addressesThatAreNone() {
        for (String path : List.of(
                source + "/captures/1",
                source + "/captures/1/text",
                source + "/captures/0/bytes",
                source + "/captures/99999999999/warc",
                "/api/captures/" + "0".repeat(64),
                "/api/captures/" + "A".repeat(64),
                "/api/captures/1")) {
            refused(nadia.get(path), 404);
        }
        Settled.readings(desktop.newsroom().ofDesk());
    }
}
