package dev.stet.api.evidence;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs cite words of a capture, and read what became of looking for them. */
@QuarkusTest
class QuotationsTest {

    private Desktop desktop;
    private Program nadia;
    private String citations;
    private long source;

    @BeforeEach
    void aCapture() {
        desktop = Desktop.open();
        nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));
        citations = "/api/articles/" + desktop.article() + "/statements/" + desktop.mark("28 points") + "/citations";
        source = nadia.post("/api/sources", "{\"title\": \"The draft\"}")
                .jsonPath()
                .getLong("id");
        keep("👩‍👧 The plan has “28 points” in all. It is new.");
    }

    private void keep(String text) {
        nadia.post("/api/sources/" + source + "/captures", "{\"text\": \"" + text + "\"}");
        Settled.readings(desktop.newsroom().ofDesk());
    }

    private Response cite(String fields) {
        return nadia.post(
                citations,
                "{\"source\": " + source + ", " + fields
                        + ", \"stance\": \"supports\", \"directness\": \"primary\", \"basis\": \"document\"}");
    }

    @Test
    void wordsAreTakenFromTheCaptureByTheirOffsets() {
        Response cited = cite("\"passage\": {\"capture\": 1, \"start\": 4, \"end\": 28}");

        assertThat(cited.statusCode()).as(cited.asString()).isEqualTo(201);
        assertThat(cited.jsonPath().getString("excerpt")).isEqualTo("The plan has “28 points”");
        assertThat(cited.jsonPath().getMap("passage")).isEqualTo(Map.of("capture", 1, "start", 4, "end", 28));
        JsonPath tests = nadia.get(citations + "/1/tests").jsonPath();
        assertThat(tests.getString("items[0].outcome")).isEqualTo("exact");
        assertThat(tests.getInt("items[0].spans[0].start")).isEqualTo(4);
        assertThat(tests.getInt("items[0].spans[0].end")).isEqualTo(28);
    }

    @Test
    void eachCaptureHasItsTestTheNewestFirst() {
        cite("\"excerpt\": \"The plan has \\\"28 points\\\" in all\"");
        keep("👩‍👧 The plan has “29 points” in all. It is new.");

        JsonPath tests = nadia.get(citations + "/1/tests").jsonPath();

        assertThat(tests.getList("items.capture")).isEqualTo(List.of(2, 1));
        assertThat(tests.getList("items.outcome")).isEqualTo(List.of("altered", "normalised"));
        assertThat(tests.getList("items[0].changes.kind")).contains("same", "excerpt-only", "text-only");
        assertThat(tests.getString("items[0].changes")).contains("28", "29");
        assertThat(nadia.get(citations + "/1/tests?size=1&page=2").jsonPath().getList("items.capture"))
                .isEqualTo(List.of(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "passage": {} | passage | 422
                    "passage": {"capture": 1, "start": 4} | passage | 422
                    "passage": {"capture": 2, "start": 4, "end": 28} | passage.capture | 422
                    "passage": {"capture": 1, "start": 28, "end": 4} | passage.start | 422
                    "passage": {"capture": 1, "start": -1, "end": 4} | passage.start | 422
                    "passage": {"capture": 1, "start": 4, "end": 4000} | passage.start | 422
                    "passage": {"capture": 1, "start": 4, "end": 28}, "excerpt": "The plan has 29 points" | excerpt | 422
                    "passage": {"capture": "1", "start": 4, "end": 28} | passage.capture | 400
                    "passage": 1 | passage | 400
                    """)
    void aPassageThatIsNone(String fields, String field, int status) {
        Response answer = cite(fields);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("problems[0].field")).isEqualTo(field);
        assertThat(desktop.entries(Action.CITATION_ADDED)).isZero();
    }

    @Test
    void testsAreReadByReadersOfTheDeskAlone() {
        cite("\"excerpt\": \"The plan has 28 points in all\"");

        assertThat(Program.with(desktop.newsroom().token(Role.READER))
                        .get(citations + "/1/tests")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Program.with(Desktop.open().newsroom().token(Role.ADMINISTRATOR))
                        .get(citations + "/1/tests")
                        .statusCode())
                .isEqualTo(404);
        assertThat(nadia.get(citations + "/2/tests").statusCode()).isEqualTo(404);
    }
}
