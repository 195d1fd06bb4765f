package dev.stet.api.captures;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.shared.Digest;
import dev.stet.world.Desktop;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs keep of a source, and read of it. */
@QuarkusTest
class CapturesTest {

    private static final String DRAFT =
            "<!doctype html><title>Draft</title><script>alert(1)</script><p>A plan of 28 points 🙂.</p>";

    private Desktop desktop;
    private Program nadia;
    private String captures;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));
        captures = place(nadia.post("/api/sources", "{\"title\": \"The draft\"}")) + "/captures";
    }

    private String place(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response bytes(String query, byte[] bytes) {
        return nadia.request()
                .contentType("application/octet-stream")
                .body(bytes)
                .post(captures + query);
    }

    private String kept(Response answer) {
        String place = place(answer);
        Settled.readings(desktop.newsroom().ofDesk());
        return place;
    }

    @Test
    void aFileIsKeptAsWhatItsBytesSayAndReadAfterwards() {
        Response answer = nadia.request()
                .multiPart("file", "draft.pdf", DRAFT.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .multiPart("note", "By post.")
                .multiPart("archives", "https://web.archive.org/web/2024/x\nhttps://perma.cc/1")
                .post(captures);

        String place = kept(answer);
        JsonPath read = nadia.get(place).jsonPath();

        assertThat(answer.jsonPath().getString("reading")).isIn("waiting", "read");
        assertThat(place).isEqualTo(captures + "/1");
        assertThat(read.getString("mediaType")).isEqualTo("text/html");
        assertThat(read.getString("method")).isEqualTo("upload");
        assertThat(read.getString("fileName")).isEqualTo("draft.pdf");
        assertThat(read.getString("note")).isEqualTo("By post.");
        assertThat(read.getList("archives")).hasSize(2);
        assertThat(read.getString("sha256")).isEqualTo(Digest.of(DRAFT).hex());
        assertThat(read.getString("reading")).isEqualTo("read");
        assertThat(nadia.get(read.getString("text.href")).asString())
                .contains("A plan of 28 points 🙂.")
                .doesNotContain("alert");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }

    @Test
    void bytesAloneAreKeptUnderTheirName() {
        String place =
                kept(bytes("?name=notes.md", "# Notes\n\nTwenty-eight points.".getBytes(StandardCharsets.UTF_8)));

        JsonPath read = nadia.get(place).jsonPath();
        assertThat(read.getString("mediaType")).isEqualTo("text/markdown");
        assertThat(read.getString("fileName")).isEqualTo("notes.md");
        assertThat(nadia.get("/api/captures/" + read.getString("sha256")).asString())
                .isEqualTo(nadia.get(place).asString());
    }

    @Test
    void aTranscriptIsPastedWithItsTimesAsMarks() {
        String place = kept(nadia.post(
                captures,
                "{\"text\": \"00:00:05 👩‍👧 Good evening.\\n00:01:12 It has 28 points.\", \"note\": \"By ear.\","
                        + " \"archives\": [\"https://perma.cc/1\"]}"));

        JsonPath read = nadia.get(place).jsonPath();
        String text = nadia.get(place + "/text").asString();

        assertThat(read.getString("method")).isEqualTo("paste");
        assertThat(read.getList("text.marks.kind")).containsOnly("time");
        assertThat(read.getList("text.marks.label", String.class)).contains("00:01:12");
        assertThat(read.getInt("text.length")).isEqualTo(text.codePointCount(0, text.length()));
        int at = read.getInt("text.marks[1].at");
        assertThat(text.substring(text.offsetByCodePoints(0, at)))
                .contains("28 points")
                .doesNotContain("Good evening");
    }

    @Test
    void bytesComeBackAsTheyWereAndInert() {
        String place = kept(bytes("?name=draft.html", DRAFT.getBytes(StandardCharsets.UTF_8)));

        Response answer = nadia.get(place + "/bytes");

        assertThat(answer.asByteArray()).isEqualTo(DRAFT.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.contentType()).isEqualTo("application/octet-stream");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"capture-");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(nadia.get(place + "/warc").statusCode()).isEqualTo(404);
    }

    @Test
    void theNewestComesFirstPageByPage() {
        for (String text : List.of("The first one.", "The second one.", "The third one.")) {
            kept(nadia.post(captures, "{\"text\": \"" + text + "\"}"));
        }

        Response page = nadia.get(captures + "?size=2");

        assertThat(page.jsonPath().getList("items.number")).isEqualTo(List.of(3, 2));
        assertThat(page.jsonPath().getInt("total")).isEqualTo(3);
        assertThat(page.header("Link")).contains("page=2", "rel=\"next\"");
        assertThat(nadia.get(captures + "?size=2&page=2").jsonPath().getList("items.number"))
                .isEqualTo(List.of(1));
    }

    @Test
    void underOneKeyItIsKeptOnce() {
        String text = "{\"text\": \"An interview.\"}";

        String first = kept(nadia.post(captures, text, "one"));
        Response again = nadia.post(captures, text, "one");
        Response other = nadia.post(captures, "{\"text\": \"Another one.\"}", "one");

        assertThat(place(again)).isEqualTo(first);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("problems[0].field")).isEqualTo("Idempotency-Key");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }

    @Test
    void aReaderReadsAndKeepsNothing() {
        String place = kept(nadia.post(captures, "{\"text\": \"An interview.\"}"));
        Program rosa = Program.with(desktop.newsroom().token(Role.READER));

        assertThat(rosa.get(place).statusCode()).isEqualTo(200);
        assertThat(rosa.get(place + "/bytes").statusCode()).isEqualTo(200);
        assertThat(rosa.post(captures, "{\"text\": \"x\"}").statusCode()).isEqualTo(403);
        assertThat(rosa.request()
                        .multiPart("file", "a.txt", new byte[] {65})
                        .post(captures)
                        .statusCode())
                .isEqualTo(403);
        assertThat(rosa.request().post(captures.replace("captures", "fetches")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatAnotherDeskKeepsIsNotThere() {
        String place = kept(nadia.post(captures, "{\"text\": \"An interview.\"}"));
        String digest = nadia.get(place).jsonPath().getString("sha256");
        Program stranger = Program.with(Desktop.open().newsroom().token(Role.ADMINISTRATOR));

        for (String path : List.of(
                captures, place, place + "/text", place + "/bytes", place + "/warc", "/api/captures/" + digest)) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(captures, "{\"text\": \"x\"}").statusCode()).isEqualTo(404);
        assertThat(stranger.request()
                        .post(captures.replace("captures", "fetches"))
                        .statusCode())
                .isEqualTo(404);
    }
}
