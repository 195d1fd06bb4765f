package dev.stet.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.web.ui.Csrf;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands between a form and its deed, what was typed is not lost. */
@QuarkusTest
class FormsKeepTest {

    /** Typed again each time. */
    private static final Set<String> SECRET = Set.of("password", "current");

    static Stream<Deed> deeds() {
        return Deeds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aSessionThatEndedUnderwayLosesNothing(Deed deed) {
        Scene scene = Scene.open();
        Letter letter = deed.filled(scene, scene.visitor(deed.least()));
        Visitor signedOut = Visitor.stranger();

        Response stopped = letter.sentBy(signedOut);
        assertThat(stopped.statusCode()).isEqualTo(401);
        Map<String, String> key = Map.of("email", scene.person(deed.least()).email(), "password", Newsroom.PASSWORD);
        Response back =
                Letter.on(Visitor.parsed(stopped), "/sessions").with(key).sentBy(signedOut);

        assertThat(back.statusCode()).isEqualTo(200);
        actsOnceSentAgain(deed, scene, letter, Visitor.parsed(back), signedOut);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aPageOpenForTooLongLosesNothing(Deed deed) {
        Scene scene = Scene.open();
        Visitor visitor = scene.visitor(deed.least());
        Letter letter = deed.filled(scene, visitor);

        Response stale = letter.with(Csrf.FIELD, "of last month").sentBy(visitor);

        assertThat(stale.statusCode()).isEqualTo(403);
        actsOnceSentAgain(deed, scene, letter, Visitor.parsed(stale), visitor);
    }

    private static void actsOnceSentAgain(Deed deed, Scene scene, Letter letter, Document page, Visitor visitor) {
        Letter kept = Letter.on(page, letter.action());
        int before = scene.ledger().size();

        assertThat(withoutSecrets(kept)).isEqualTo(withoutSecrets(letter));
        Response acted = kept.with(secrets(letter)).sentBy(visitor);

        assertThat(acted.statusCode()).isEqualTo(deed.isALook() ? 200 : 303);
        assertThat(scene.ledger()).hasSize(before + deed.written().size());
    }

    private static Map<String, List<String>> withoutSecrets(Letter letter) {
        Map<String, List<String>> fields = new TreeMap<>(letter.fields());
        fields.keySet().removeAll(SECRET);
        fields.remove(Csrf.FIELD);
        return fields;
    }

    private static Map<String, String> secrets(Letter letter) {
        Map<String, String> secrets = new TreeMap<>();
        SECRET.stream().filter(letter.fields()::containsKey).forEach(name -> secrets.put(name, letter.one(name)));
        return secrets;
    }
}
