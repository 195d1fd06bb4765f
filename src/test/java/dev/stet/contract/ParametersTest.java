package dev.stet.contract;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.http.SessionCookie;
import dev.stet.people.Role;
import dev.stet.world.Visitor;
import dev.stet.world.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in the query of an address, the page answers in words, and never with a mistake of ours. */
@QuarkusTest
class ParametersTest {

    private static final List<String> ODD = List.of(
            "",
            "0",
            "-1",
            "x",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "%00",
            "a%00b",
            "%07",
            "%FF",
            "%ED%A0%80",
            "%F0%9F%A7%AA",
            "%E2%80%AE",
            "%25%25",
            "%27%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "javascript:alert(1)",
            "_%25%5C",
            "%".concat("41%".repeat(300)).concat("41"));

    static Stream<Sight> asked() {
        return Sights.all().stream().filter(sight -> !sight.parameters().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whateverIsAskedForIsAnswered(Sight sight) {
        Scene scene = Scene.open();
        Visitor visitor = sight.isOpen() ? Visitor.stranger() : scene.visitor(Role.ADMINISTRATOR);
        String path = sight.path().apply(scene);

        for (String parameter : sight.parameters()) {
            for (String value : ODD) {
                String query = path + "?" + parameter + "=" + value;
                Response answer = visitor.get(query);

                assertThat(answer.statusCode()).as(query).isIn(200, 404, 422);
                assertThat(answer.asString()).as(query).doesNotContain("<script>alert");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatCannotBeDecodedIsSaidToBeMalformed(Sight sight) throws IOException {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(Role.ADMINISTRATOR);

        for (String malformed : List.of("%", "%zz", "%2", "a%E")) {
            String query = sight.path().apply(scene) + "?" + sight.parameters().get(0) + "=" + malformed;
            Wire.Answer answer = Wire.get(query, visitor, SessionCookie.NAME);

            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.text()).as(query).doesNotContain("Exception");
        }
    }
}
