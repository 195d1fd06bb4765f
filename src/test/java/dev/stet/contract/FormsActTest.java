package dev.stet.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is sent well does one thing, once, and the ledger says so. */
@QuarkusTest
class FormsActTest {

    static Stream<Deed> deeds() {
        return Deeds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void sentWellItActsAndTheLedgerGrowsByThatMuch(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter letter = deed.filled(scene, visitor);
        List<Action> expected = new ArrayList<>(scene.ledger());
        expected.addAll(deed.written());

        Response answer = letter.sentBy(visitor);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(deed.isALook() ? 200 : 303);
        assertThat(scene.ledger()).isEqualTo(expected);
        assertThat(scene.verified().isWhole()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void sentTwiceItActsOnceAndLeadsToTheSamePlace(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter letter = deed.filled(scene, visitor);
        int before = scene.ledger().size();

        Response first = letter.sentBy(visitor);
        Response second = letter.sentBy(visitor);

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(scene.ledger()).hasSize(before + deed.written().size());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void withoutAnyFieldItIsAnsweredInWordsAndDoesNothing(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter bare = new Letter(
                        deed.action().apply(scene),
                        Map.of(),
                        deed.filled(scene, visitor).inParts())
                .signedBy(visitor);
        List<Action> before = scene.ledger();

        Response answer = bare.sentBy(visitor);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("main").text()).isNotBlank();
        assertThat(scene.ledger()).isEqualTo(before);
    }
}
