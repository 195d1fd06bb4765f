package dev.stet.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.web.ui.Csrf;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in whichever field, the answer is a page in words: never a mistake of ours, never a lost form. */
@QuarkusTest
class FormsOddTest {

    private static final int ACTED = 303;

    /** 403: a role may give an article to some and not to others. 429: a password was tried too often. */
    private static final Set<Integer> ANSWERS = Set.of(200, ACTED, 403, 409, 422, 429);

    private static final List<String> ODD = List.of(
            "",
            " \t\u00a0\u200b ",
            "-1",
            "99999999999999999999",
            "a\u0000b",
            "a\u0007b\u001b[31m\uFFFE",
            "\u202Eقال الوزير e\u0301e\u0301 👩‍👧",
            "\"><script>alert(1)</script>=1",
            "javascript:alert(1)",
            "x".repeat(100_000));

    static Stream<Deed> deeds() {
        return Deeds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whateverStandsInAFieldIsAnsweredInWords(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter letter = deed.filled(scene, visitor);
        for (String field : letter.fields().keySet()) {
            for (String odd : field.equals(Csrf.FIELD) ? List.<String>of() : ODD) {
                Response answer = letter.with(field, odd).sentBy(visitor);

                assertThat(answer.statusCode()).as(field + "=" + odd).isIn(ANSWERS);
                assertThat(answer.asString()).as(field + "=" + odd).doesNotContain("<script>alert");
                if (answer.statusCode() == ACTED) {
                    assertThat(scene.verified().isWhole()).isTrue();
                    scene = deed.isTheLast() ? Scene.open() : scene;
                    visitor = deed.isTheLast() ? scene.visitor(deed.least()) : visitor;
                    letter = deed.filled(scene, visitor);
                }
            }
        }
    }
}
