package dev.stet.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may not, and what is not there: refused in words, and nothing is done. */
@QuarkusTest
class FormsRefuseTest {

    private static final Pattern ID = Pattern.compile("(?<=/)\\d+");
    private static final List<String> UNKNOWN =
            List.of("0", "999999999", "2147483648", "9223372036854775808", "99999999999999999999");

    static Stream<Deed> deeds() {
        return Deeds.all().stream();
    }

    static Stream<Deed> forMoreThanReaders() {
        return deeds().filter(deed -> deed.least() != Role.READER);
    }

    static Stream<Deed> aboutSomething() {
        return deeds().filter(Deed::isAboutSomething);
    }

    @ParameterizedTest
    @MethodSource("forMoreThanReaders")
    void aLesserRoleIsTold(Deed deed) {
        Scene scene = Scene.open();
        Letter letter = deed.filled(scene, scene.visitor(deed.least()));
        Visitor lesser = scene.visitor(Role.values()[deed.least().ordinal() - 1]);
        List<Action> before = scene.ledger();

        Response answer = letter.signedBy(lesser).sentBy(lesser);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.parsed(answer).select("main").text())
                .contains("Not allowed", "the role of " + deed.least().key());
        assertThat(scene.ledger()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("aboutSomething")
    void whatIsNotThereIsNotFound(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter letter = deed.filled(scene, visitor);
        List<Action> before = scene.ledger();

        for (String unknown : UNKNOWN) {
            for (Matcher id = ID.matcher(letter.action()); id.find(); ) {
                String action = letter.action().substring(0, id.start())
                        + unknown
                        + letter.action().substring(id.end());

                assertThat(letter.to(action).sentBy(visitor).statusCode())
                        .as(action)
                        .isEqualTo(404);
            }
        }
        assertThat(scene.ledger()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("aboutSomething")
    void whatIsAnotherDesksIsNotFound(Deed deed) {
        Scene scene = Scene.open();
        Letter letter = deed.filled(scene, scene.visitor(deed.least()));
        Newsroom elsewhere = Newsroom.open();
        Visitor stranger = elsewhere.visitor(Role.ADMINISTRATOR);
        List<Action> before = scene.ledger();

        Response answer = letter.signedBy(stranger).sentBy(stranger);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(scene.ledger()).isEqualTo(before);
    }
}
