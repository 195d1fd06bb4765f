package dev.stet.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.Entry;
import dev.stet.people.Role;
import dev.stet.people.access.SignInDesk;
import dev.stet.world.Newsroom;
import dev.stet.world.SettableClock;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clock is set while people work: by an hour back, by a day and more ahead. Nothing they do depends on it: what comes
 * later has the greater number, whatever time stands beside it.
 */
@QuarkusTest
@TestProfile(SettableClock.Wall.class)
class SetClockTest {

    @Inject
    SettableClock clock;

    @Inject
    SignInDesk door;

    @AfterEach
    void right() {
        clock.set(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "P1D", "-P400D"})
    void eachFormActsAndTheLedgerStaysWhole(Duration by) {
        for (Deed deed : Deeds.all()) {
            clock.set(Duration.ZERO);
            Scene scene = Scene.open();
            clock.set(by);
            door.start(scene.person(Role.READER), "another browser", clock.now());
            Visitor visitor = scene.visitor(deed.least());
            Letter letter = deed.filled(scene, visitor);
            List<Action> expected = new ArrayList<>(scene.ledger());
            expected.addAll(deed.written());

            Response answer = letter.sentBy(visitor);

            assertThat(answer.statusCode()).as(deed + "\n" + answer.asString()).isEqualTo(deed.isALook() ? 200 : 303);
            assertThat(scene.ledger()).as(deed.toString()).isEqualTo(expected);
            assertThat(scene.verified().isWhole()).as(deed.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "P1D", "-P400D"})
    void eachPageIsShown(Duration by) {
        Scene scene = Scene.open();
        clock.set(by);
        Visitor ada = scene.visitor(Role.ADMINISTRATOR);
        for (Sight sight : Sights.all()) {
            if (!sight.isOpen()) {
                String path = sight.path().apply(scene);
                assertThat(ada.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void whatIsGivenLaterHoldsThoughItBearsAnEarlierTime() {
        Scene scene = Scene.open();
        rate(scene, "outdated", "The draft says so.");
        clock.set(Duration.ofHours(-1));
        Visitor nadia = rate(scene, "unverifiable", "The final text does not.");

        assertThat(nadia.page(scene.statement()).select("main").text())
                .containsSubsequence("The final text does not.", "The draft says so.");
        List<Entry> latestFirst = QuarkusTransaction.requiringNew()
                .call(() -> Entries.newest(
                        scene.newsroom().ofDesk().id(), new Entries.Filter(null, Action.VERDICT_GIVEN, null), 0, 2));
        assertThat(latestFirst.get(0).position())
                .isGreaterThan(latestFirst.get(1).position());
        Instant later = latestFirst.get(0).at();
        assertThat(later).isBefore(latestFirst.get(1).at());
        assertThat(nadia.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");
    }

    private static Visitor rate(Scene scene, String rating, String rationale) {
        Visitor nadia = scene.visitor(Role.REVIEWER);
        String verdicts = scene.statement() + "/verdicts";
        Response answer = nadia.fill(verdicts + "/new", verdicts, Map.of("rating", rating, "rationale", rationale));
        assertThat(answer.statusCode()).isEqualTo(303);
        return nadia;
    }

    @Test
    void whoeverWasSignedInInATimeToComeSignsInOnceMoreAndLosesNothing() {
        Scene scene = Scene.open();
        clock.set(Duration.ofDays(1));
        Visitor nadia = scene.visitor(Role.REVIEWER);
        Document form = nadia.page("/sources/new");

        clock.set(Duration.ZERO);
        Response asked = nadia.fill(form, "/sources", Map.of("title", "Typed while the clock was set"));
        assertThat(asked.statusCode()).isEqualTo(401);
        Map<String, String> key = Map.of("email", scene.person(Role.REVIEWER).email(), "password", Newsroom.PASSWORD);
        Document again = Visitor.parsed(
                Letter.on(Visitor.parsed(asked), "/sessions").with(key).sentBy(nadia));
        Response done = Letter.on(again, "/sources").sentBy(nadia);

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(nadia.page("/sources").text()).contains("Typed while the clock was set");
    }
}
