package dev.stet.api.evidence;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs read what became of the words that a statement quotes. */
@QuarkusTest
class QuotedWordsTest {

    private final Desktop desktop = Desktop.open();
    private final Program nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));

    private long made(String path, String json, String number) {
        JsonPath made = nadia.post(path, json).jsonPath();
        return made.getLong(number);
    }

    @Test
    void wordsBetweenMarksAreLookedForInEachCaptureOfWhatIsCited() {
        long article = made(
                "/api/articles",
                "{\"title\": \"The plan\", \"text\": \"He called the plan “rather a list of wishes” at noon.\"}",
                "id");
        String statements = "/api/articles/" + article + "/statements";
        String statement = statements + "/"
                + made(
                        statements,
                        "{\"exact\": \"He called the plan “rather a list of wishes”\", \"category\": \"quotation\"}",
                        "number");
        assertThat(nadia.get(statement + "/quoted-words").jsonPath().getInt("total"))
                .isZero();
        long source = made("/api/sources", "{\"title\": \"The draft\"}", "id");
        nadia.post(
                "/api/sources/" + source + "/captures",
                "{\"text\": \"It is \\\"rather a list of wishes\\\", he said.\"}");
        Settled.readings(desktop.newsroom().ofDesk());
        nadia.post(
                statement + "/citations",
                "{\"source\": " + source
                        + ", \"stance\": \"supports\", \"directness\": \"primary\", \"basis\": \"document\"}");

        JsonPath tests = nadia.get(statement + "/quoted-words").jsonPath();

        assertThat(tests.getInt("total")).isEqualTo(1);
        assertThat(tests.getString("items[0].words")).isEqualTo("rather a list of wishes");
        assertThat(tests.getString("items[0].outcome")).isEqualTo("exact");
        assertThat(tests.getInt("items[0].capture")).isEqualTo(1);
        assertThat(tests.getInt("items[0].quoted.start")).isEqualTo(20);
        assertThat(tests.getInt("items[0].span.start")).isEqualTo(7);
        assertThat(nadia.get(statement + "/quoted-words?page=2").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Program.with(Desktop.open().newsroom().token(Role.READER))
                        .get(statement + "/quoted-words")
                        .statusCode())
                .isEqualTo(404);
    }
}
