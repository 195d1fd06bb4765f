package dev.stet.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people save at the same moment: one has it, the other sees both versions, and the ledger stays whole. */
@QuarkusTest
class AtTheSameMomentTest {

    private static final int ROUNDS = 5;
    private static final int MARKERS = 6;

    private Scene scene;
    private Visitor nadia;
    private Visitor tomas;

    @BeforeEach
    void twoAtWork() {
        scene = Scene.open();
        nadia = scene.visitor(Role.EDITOR);
        tomas = scene.visitor(Role.ADMINISTRATOR);
    }

    @RepeatedTest(ROUNDS)
    void twoVerdicts() throws InterruptedException {
        Document told = oneIsTold(
                "/verdicts",
                Scene::statement,
                Map.of("rating", "outdated", "rationale", "It was so in 2023."),
                Map.of("rating", "unverifiable", "rationale", "Nobody can tell."),
                Action.VERDICT_GIVEN);

        assertThat(told.select("main").text()).contains("It was so in 2023.", "Nobody can tell.");
    }

    @RepeatedTest(ROUNDS)
    void twoPlacements() throws InterruptedException {
        Map<String, String> none = Map.of("place", "", "start", "", "end", "");
        Document told = oneIsTold(
                "/placements",
                Scene::statement,
                joined(none, Map.of("exact", "of 28 points", "reason", "The of belongs to it.")),
                joined(none, Map.of("exact", "plan of 28 points", "reason", "The plan belongs to it.")),
                Action.STATEMENT_ADJUSTED);

        assertThat(told.select("main").text()).contains("of 28 points", "plan of 28 points");
    }

    @RepeatedTest(ROUNDS)
    void twoCorrections() throws InterruptedException {
        Document told = oneIsTold(
                "/corrections",
                Scene::source,
                Map.of("title", "A draft that leaked", "reason", "Wording."),
                Map.of("title", "The draft of May", "reason", "There were two."),
                Action.SOURCE_CORRECTED);

        assertThat(told.outerHtml()).contains("A draft that leaked", "The draft of May");
    }

    @RepeatedTest(ROUNDS)
    void twoAssignments() throws InterruptedException {
        Document told = oneIsTold(
                "/assignments",
                Scene::article,
                Map.of("assignee", scene.person(Role.EDITOR).id().toString()),
                Map.of("assignee", scene.person(Role.REVIEWER).id().toString()),
                Action.ARTICLE_ASSIGNED);

        assertThat(told.select("main").text())
                .contains(
                        scene.person(Role.EDITOR).name(),
                        scene.person(Role.REVIEWER).name());
    }

    @RepeatedTest(ROUNDS)
    void twoReports() throws InterruptedException {
        Letter hers = Letter.on(nadia.page(scene.article() + "/report"), scene.article() + "/reports");
        Letter his = Letter.on(tomas.page(scene.article() + "/report"), scene.article() + "/reports");

        List<Response> answers = new AtOnce().send(hers, nadia).send(his, tomas).answers();

        Set<Integer> statuses = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
        assertThat(statuses).contains(303).isSubsetOf(303, 409);
        long issued =
                answers.stream().filter(answer -> answer.statusCode() == 303).count();
        assertThat(done(Action.REPORT_ISSUED)).isEqualTo(issued);
        assertThat(scene.verified().isWhole()).isTrue();
    }

    @RepeatedTest(ROUNDS)
    void twoRetractionsOfOneThing() throws InterruptedException {
        for (String thing : List.of(scene.statement() + "/citations/1", scene.aside(), scene.statement())) {
            String action = thing + "/retraction";
            Letter hers = Letter.on(nadia.page(action), action).with("reason", "Hers.");
            Letter his = Letter.on(tomas.page(action), action).with("reason", "His.");
            int before = scene.ledger().size();

            List<Response> answers =
                    new AtOnce().send(hers, nadia).send(his, tomas).answers();

            assertThat(answers).extracting(Response::statusCode).as(thing).containsExactlyInAnyOrder(303, 422);
            assertThat(scene.ledger()).hasSize(before + 1);
        }
        assertThat(scene.verified().isWhole()).isTrue();
    }

    @Test
    void statementsMarkedAtTheSameMomentGetNumbersOfTheirOwn() throws InterruptedException {
        String action = scene.article() + "/statements";
        AtOnce many = new AtOnce();
        for (int marker = 0; marker < MARKERS; marker++) {
            Visitor visitor = scene.visitor(Role.REVIEWER);
            Map<String, String> typed = Map.of("exact", "Elections were due", "category", "date");
            many.send(Letter.on(visitor.page(action + "/new"), action).with(typed), visitor);
        }

        List<Response> answers = many.answers();

        assertThat(answers).extracting(Response::statusCode).containsOnly(303);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(MARKERS);
        assertThat(scene.verified().isWhole()).isTrue();
    }

    @RepeatedTest(ROUNDS)
    void twoPeopleOfOneAddress() throws InterruptedException {
        Visitor ada = scene.visitor(Role.ADMINISTRATOR);
        Map<String, String> typed = Map.of("name", "Somebody", "email", scene.articleId() + "@example.org");
        long before = done(Action.PERSON_ADDED);
        Letter first = Letter.on(ada.page("/people/new"), "/people").with(typed);
        Letter second = Letter.on(tomas.page("/people/new"), "/people").with(typed);

        List<Response> answers =
                new AtOnce().send(first, ada).send(second, tomas).answers();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 422);
        assertThat(done(Action.PERSON_ADDED)).isEqualTo(before + 1);
    }

    @RepeatedTest(ROUNDS)
    void theLastTwoAdministratorsRetireEachOther() throws InterruptedException {
        scene.makeAdministrator(Role.EDITOR);
        String first = "/people/" + scene.person(Role.ADMINISTRATOR).id();
        String second = "/people/" + scene.person(Role.EDITOR).id();
        Letter hers = Letter.on(nadia.page(first), first + "/retirement");
        Letter his = Letter.on(tomas.page(second), second + "/retirement");

        new AtOnce().send(hers, nadia).send(his, tomas).answers();

        assertThat(done(Action.PERSON_RETIRED)).isEqualTo(1);
        assertThat(scene.verified().isWhole()).isTrue();
    }

    /** The answer to whoever came second. */
    private Document oneIsTold(
            String path,
            Function<Scene, String> thing,
            Map<String, String> hers,
            Map<String, String> his,
            Action action)
            throws InterruptedException {
        String address = thing.apply(scene) + path;
        Letter one = Letter.on(nadia.page(address + "/new"), address).with(hers);
        Letter other = Letter.on(tomas.page(address + "/new"), address).with(his);
        long before = done(action);

        List<Response> answers =
                new AtOnce().send(one, nadia).send(other, tomas).answers();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(done(action)).isEqualTo(before + 1);
        assertThat(scene.verified().isWhole()).isTrue();
        return answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(Visitor::parsed)
                .findFirst()
                .orElseThrow();
    }

    private long done(Action action) {
        return scene.ledger().stream().filter(action::equals).count();
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }
}
