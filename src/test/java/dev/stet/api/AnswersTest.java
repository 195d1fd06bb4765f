package dev.stet.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.world.Desktop;
import dev.stet.world.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered is what the document says, costs the same however much there is, and comes once for what is sent twice. */
@QuarkusTest
class AnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Desktop desk;
    private Program nadia;
    private String article;

    @BeforeEach
    void open() {
        desk = Desktop.open();
        nadia = Program.with(desk.newsroom().token(Role.REVIEWER));
        article = "/api/articles/" + desk.article();
    }

    @Test
    void whatIsAnsweredIsWhatTheDocumentSays() throws Exception {
        int statement = desk.mark("28 points");
        desk.cite(statement, Stance.SUPPORTS);
        made(nadia, article + "/statements/" + statement + "/verdicts", verdict("supported"));
        made(nadia, article + "/asides", "{\"exact\": \"agreed\", \"kind\": \"other\"}");
        assertThat(nadia.request().post(article + "/reports").statusCode()).isEqualTo(201);
        JsonNode document =
                JSON.readTree(RestAssured.given().get("/q/openapi?format=json").asString());
        Map<String, String> shown = Map.of(
                "/api/me",
                "/api/me",
                "/api/articles",
                "/api/articles",
                "/api/articles/{id}",
                article,
                "/api/articles/{id}/statements",
                article + "/statements",
                "/api/articles/{id}/statements/{number}",
                article + "/statements/" + statement,
                "/api/articles/{id}/asides",
                article + "/asides",
                "/api/articles/{id}/reports/{report}",
                article + "/reports/1",
                "/api/sources",
                "/api/sources",
                "/api/scale",
                "/api/scale",
                "/api/ledger",
                "/api/ledger");

        for (Map.Entry<String, String> each : shown.entrySet()) {
            JsonNode body = JSON.readTree(nadia.get(each.getValue()).asString());
            assertThat(misfits(document, each.getKey(), body)).as(each.getKey()).isEmpty();
        }
    }

    private static List<String> misfits(JsonNode document, String path, JsonNode body) {
        ObjectNode schema = document.at(
                        "/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema")
                .deepCopy();
        schema.set("components", document.get("components").deepCopy());
        schema.get("components")
                .get("schemas")
                .forEach(each -> ((ObjectNode) each).put("additionalProperties", !each.has("properties")));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatManyTookBackCostsTheSameAsWhatOneDid() {
        int statement = desk.mark("28 points");
        List<String> shown = List.of(article + "/statements/" + statement, article + "/asides");
        takeBack(statement, "became", Role.REVIEWER);
        List<Long> one = shown.stream().map(this::queries).toList();

        takeBack(statement, "agreed", Role.EDITOR);
        takeBack(statement, "is new", Role.ADMINISTRATOR);

        assertThat(shown.stream().map(this::queries).toList()).isEqualTo(one);
    }

    private long queries(String path) {
        nadia.get(path);
        return QueryCount.of(() -> assertThat(nadia.get(path).statusCode()).isEqualTo(200));
    }

    /** Cites and sets aside as Nadia, and takes both back as somebody. */
    private void takeBack(int statement, String words, Role role) {
        Program somebody = Program.with(desk.newsroom().token(role));
        String source = made(nadia, "/api/sources", "{\"title\": \"Register\"}").replaceFirst(".*/", "");
        String citation = made(
                nadia,
                article + "/statements/" + statement + "/citations",
                "{\"source\": " + source
                        + ", \"stance\": \"context\", \"directness\": \"primary\", \"basis\": \"document\"}");
        made(somebody, citation + "/retraction", "{\"reason\": \"Misread.\"}");
        String aside = made(nadia, article + "/asides", "{\"exact\": \"" + words + "\", \"kind\": \"other\"}");
        made(somebody, aside + "/retraction", "{\"reason\": \"A slip.\"}");
    }

    @Test
    void aConflictNamesBothNumbers() {
        String verdicts = article + "/statements/" + desk.mark("28 points") + "/verdicts";
        made(nadia, verdicts, verdict("unverifiable"));

        Response second = nadia.post(verdicts, verdict("unverifiable"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getInt("seen")).isZero();
        assertThat(second.jsonPath().getInt("current")).isEqualTo(1);
    }

    @Test
    void manySentAtTheSameMomentUnderOneKeyActOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Callable<Response> send = () -> nadia.post("/api/sources", "{\"title\": \"Register\"}", key);
            List<Future<Response>> answers =
                    senders.invokeAll(IntStream.range(0, 4).mapToObj(i -> send).toList());
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        } finally {
            senders.shutdown();
        }
        assertThat(desk.entries(Action.SOURCE_ADDED)).isEqualTo(1);
    }

    @Test
    void aWebPageIsTakenAsThePagesTakeIt() {
        String padding = "<script>" + "x".repeat(1_100_000) + "</script>";
        String page = "<html><body>" + padding + "<h1>The bridge</h1><p>It opened\\u0001 in 1931, and the mayor cut the"
                + " ribbon before a crowd of some thousand people.</p></body></html>";

        String large = made(nadia, "/api/articles", html(page));

        assertThat(nadia.get(large + "/text").asString()).contains("It opened in 1931");
        Response empty = nadia.post("/api/articles", html("<html><body></body></html>"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.jsonPath().getString("problems[0].field")).isEqualTo("text");
    }

    private static String html(String page) {
        return "{\"title\": \"x\", \"format\": \"html\", \"text\": \"" + page + "\"}";
    }

    private static String verdict(String rating) {
        return "{\"rating\": \"" + rating + "\", \"rationale\": \"So it says.\", \"seen\": 0}";
    }

    /** Gives the path of what was made. */
    private static String made(Program program, String path, String json) {
        Response answer = program.post(path, json);
        assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(201);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
