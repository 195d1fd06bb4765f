package dev.stet.http.numbered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.http.Failures;
import dev.stet.rig.Heard;
import dev.stet.rig.Mishap;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RequestNumberTest {

    private static final String FRESH = "[0-9a-f]{16}";

    private static Response sent(String number, String path) {
        return RestAssured.given().header(RequestNumber.HEADER, number).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/articles", "/css/base.css", "/q/health/live", "/nothing"})
    void eachAnswerHasOne(String path) {
        assertThat(RestAssured.get(path).header(RequestNumber.HEADER)).matches(FRESH);
        assertThat(sent("of-the-proxy.1_2", path).header(RequestNumber.HEADER)).isEqualTo("of-the-proxy.1_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "<script>", "ünicode", "x;y", "%0a"})
    void whatCouldBeTakenForSomethingElseIsReplaced(String number) {
        assertThat(sent(number, "/sign-in").header(RequestNumber.HEADER)).matches(FRESH);
        assertThat(sent("x".repeat(65), "/sign-in").header(RequestNumber.HEADER))
                .matches(FRESH);
    }

    @Test
    void theLogThePageAndTheAnswerNameTheSame() throws Exception {
        String path = "/invitations/" + "A".repeat(43);
        try (Heard heard = Heard.of(Failures.class.getName())) {
            Response answer = Mishap.whileMissing("invitation", () -> sent("of-the-proxy", path));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.header(RequestNumber.HEADER)).isEqualTo("of-the-proxy");
            assertThat(Visitor.parsed(answer).select("main").text()).contains("with the number of-the-proxy.");
            assertThat(heard.lines("A mistake of ours"))
                    .singleElement()
                    .asString()
                    .startsWith("of-the-proxy A mistake of ours at " + path + ", told as number of-the-proxy");
        }
    }
}
