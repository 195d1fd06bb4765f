package dev.stet.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.stet.people.Role;
import dev.stet.rig.Tested;
import dev.stet.world.Newsroom;
import dev.stet.world.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong under /api is answered in one shape. */
@QuarkusTest
class ProblemsTest {

    private static final String SOURCES = "/api/sources";

    private Newsroom newsroom;
    private Program nadia;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open();
        nadia = Program.with(newsroom.token(Role.REVIEWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\": \"A\"",
                "{\"title\": \"A\"} and more",
                "{'title': 'A'}",
                "null",
                "[]",
                "[{\"title\": \"A\"}]",
                "\"title\"",
                "\"\"",
                "17",
                "true",
                "{\"title\": 17}",
                "{\"title\": true}",
                "{\"title\": {\"a\": 1}}",
                "{\"title\": [\"A\"]}",
                "{\"title\": \"A\", \"title\": \"B\"}",
                "{\"title\": \"A\", \"colour\": \"red\"}",
                "{\"title\": \"A\u0007\"}",
                "{\"title\": NaN}"
            })
    void whatIsNoSourceInJson(String body) {
        problem(nadia.post(SOURCES, body), 400, "Not understood", "not-understood");
    }

    @Test
    void deepNestingAndHugeNumbers() {
        problem(nadia.post(SOURCES, "[".repeat(100_000)), 400, "Not understood", "not-understood");
        problem(nadia.post(SOURCES, "{\"title\":".repeat(50_000)), 400, "Not understood", "not-understood");
        String verdicts = "/api/articles/1/statements/1/verdicts";
        for (String number : List.of("9".repeat(5000), "1e400", "99999999999", "1.5", "\"1\"", "-99999999999")) {
            problem(nadia.post(verdicts, "{\"seen\": " + number + "}"), 400, "Not understood", "not-understood");
        }
    }

    @Test
    void noBodyAndBytesThatAreNoText() {
        problem(nadia.request().contentType("application/json").post(SOURCES), 400, "Not understood", "not-understood");
        for (byte[] bytes :
                new byte[][] {{(byte) 0xff, (byte) 0xfe, 0x7b}, {0, 0, 0, 0x7b, 0, 0x11, 0, 0}, {'{', '"', (byte) 0xc3}
                }) {
            Response answer =
                    nadia.request().contentType("application/json").body(bytes).post(SOURCES);
            problem(answer, 400, "Not understood", "not-understood");
        }
    }

    @Test
    void anUnknownFieldIsNamed() {
        JsonPath problem = problem(
                nadia.post(SOURCES, "{\"title\": \"A\", \"colour\": \"red\"}"),
                400,
                "Not understood",
                "not-understood");

        assertThat(problem.getString("problems[0].field")).isEqualTo("colour");
        assertThat(problem.getString("problems[0].message")).contains("colour");
    }

    @Test
    void aWrongTypeIsNamedWithItsPlace() {
        String article =
                "{\"title\": \"A\", \"text\": \"B\", \"parts\": [{\"kind\": \"paragraph\", \"start\": \"0\"}]}";

        JsonPath problem = problem(nadia.post("/api/articles", article), 400, "Not understood", "not-understood");

        assertThat(problem.getString("problems[0].field")).isEqualTo("parts[0].start");
    }

    @Test
    void noToken() {
        Response answer = Program.withoutToken().get("/api/me");

        problem(answer, 401, "Token needed", "token-needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Stet\"");
        problem(Program.withoutToken().post(SOURCES, "{"), 401, "Token needed", "token-needed");
    }

    @Test
    void aTokenThatOpensNothing() {
        for (String token : List.of("stet_nothing", "", "a b c", "x".repeat(4000))) {
            Response answer = Program.with(token).get("/api/me");
            problem(answer, 401, "Token needed", "token-needed");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Stet\", error=\"invalid_token\"");
        }
        Response basic = Program.withoutToken()
                .request()
                .header("Authorization", "Basic YTpi")
                .get("/api/me");
        problem(basic, 401, "Token needed", "token-needed");
    }

    @Test
    void theCookieOfAPageOpensNothing() {
        Response answer = newsroom.visitor(Role.ADMINISTRATOR).get("/api/me");

        problem(answer, 401, "Token needed", "token-needed");
    }

    @Test
    void aRoleThatIsTooSmall() {
        JsonPath problem = problem(
                Program.with(newsroom.token(Role.READER)).post(SOURCES, "{\"title\": \"A\"}"),
                403,
                "Not allowed",
                "not-allowed");

        assertThat(problem.getString("detail")).startsWith("You are here as reader.");
    }

    @Test
    void whatIsNotThere() {
        Stream.of(
                        "/api",
                        "/api/nothing",
                        "/api/articles/nobody",
                        "/api/articles/999999999",
                        "/api/articles/99999999999999999999999",
                        "/api/sources/999999999",
                        "/api/articles/1/statements/99999999999/citations/1",
                        "/api/problems/none")
                .forEach(path -> problem(nadia.get(path), 404, "Not found", "not-found"));
        problem(Program.withoutToken().get("/api/nothing"), 404, "Not found", "not-found");
    }

    @Test
    void aWrongMethodOrForm() {
        problem(nadia.request().delete("/api/me"), 405, "Not possible here", "not-possible-here");
        problem(nadia.request().put(SOURCES), 405, "Not possible here", "not-possible-here");
        problem(
                nadia.request().accept("text/html").get("/api/me"),
                406,
                "Not to be had in this form",
                "not-in-this-form");
        for (RequestSpecification request : List.of(
                nadia.request().contentType("text/plain").body("title=A"),
                nadia.request().contentType("application/xml").body("<title>A</title>"),
                nadia.request().contentType("application/x-www-form-urlencoded").formParam("title", "A"),
                nadia.request().multiPart("title", "A"))) {
            problem(request.post(SOURCES), 415, "Not in this form", "wrong-media-type");
        }
    }

    @Test
    void aBodyThatSaysItIsTooLarge() throws IOException {
        String answer = raw("Content-Length: 30000000\r\n\r\n", 0);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains(
                        "application/problem+json",
                        "\"type\":\"/api/problems/too-large\"",
                        "\"instance\":\"/api/sources\"");
    }

    /** Counted as it comes. */
    @Test
    void aBodyThatTurnsOutTooLarge() throws IOException {
        assertThat(raw("Transfer-Encoding: chunked\r\n\r\n", 27))
                .startsWith("HTTP/1.1 413")
                .contains("\"type\":\"/api/problems/too-large\"");
    }

    /** What the server says before, or while, so many chunks of a megabyte are sent to it. */
    private String raw(String head, int chunks) throws IOException {
        try (Socket socket =
                new Socket(Tested.address().getHost(), Tested.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = "POST /api/sources HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + newsroom.token(Role.REVIEWER).text() + "\r\n" + head;
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + " ".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < chunks && socket.getInputStream().available() == 0; sent++) {
                out.write(chunk);
            }
            out.flush();
            StringBuilder answer = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0 && answer.indexOf("\"problems\"") < 0;
                    c = socket.getInputStream().read()) {
                answer.append((char) c);
            }
            return answer.toString();
        }
    }

    @Test
    void whatBreaksARule() {
        JsonPath problem = problem(
                nadia.post(SOURCES, "{\"title\": \" \", \"kind\": \"rumour\"}"),
                422,
                "This cannot be saved",
                "refused");

        assertThat(problem.getString("problems[0].field")).isEqualTo("kind");
        assertThat(problem.getString("problems[0].message")).startsWith("Give one of: web-page, document");
        problem(nadia.post(SOURCES, "{}"), 422, "This cannot be saved", "refused");
        problem(nadia.post(SOURCES, "{\"title\": \"\\ud83d\"}"), 422, "This cannot be saved", "refused");
        problem(
                nadia.post(SOURCES, "{\"title\": \"A\", \"url\": \"javascript:1\"}"),
                422,
                "This cannot be saved",
                "refused");
    }

    @Test
    void pagesThatAreNone() {
        for (String query : List.of("page=0", "page=x", "size=101", "size=-1", "page=99999999999")) {
            JsonPath problem = problem(nadia.get(SOURCES + "?" + query), 422, "This cannot be saved", "refused");
            assertThat(problem.getString("problems[0].field")).isEqualTo(query.substring(0, 4));
        }
        problem(nadia.get("/api/ledger?action=x"), 422, "This cannot be saved", "refused");
        problem(nadia.get("/api/ledger?article=x"), 422, "This cannot be saved", "refused");
    }

    @Test
    void eachKindIsDescribedWhereItsTypeLeads() {
        String type = nadia.get("/api/nothing").jsonPath().getString("type");

        JsonPath kind = Program.withoutToken().get(type).jsonPath();

        assertThat(kind.getInt("status")).isEqualTo(404);
        assertThat(kind.getString("title")).isEqualTo("Not found");
    }

    static JsonPath problem(Response answer, int status, String title, String kind) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getString("title")).isEqualTo(title);
        assertThat(problem.getString("type")).isEqualTo("/api/problems/" + kind);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail")).isNotBlank().doesNotContain("reload the page");
        assertThat(problem.getString("instance")).startsWith("/api");
        assertThat(problem.getList("problems")).isNotNull();
        return problem;
    }
}
