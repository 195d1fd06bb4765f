package dev.stet.web.verdicts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.AtOnce;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class VerdictsTest {

    Desktop desktop;
    Visitor nadia;
    int statement;
    String form;
    String action;

    @BeforeEach
    void aMarkedStatement() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        statement = desktop.mark("28 points");
        action = desktop.statement(statement) + "/verdicts";
        form = action + "/new";
    }

    private Response give(Map<String, ?> fields) {
        return nadia.fill(form, action, fields);
    }

    @Test
    void aVerdictIsGivenWithItsReason() {
        desktop.cite(statement, Stance.SUPPORTS);

        Response answer = give(Map.of("rating", "supported", "rationale", "The draft counts them."));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(desktop.galley() + "?statement=1#statement");
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isEqualTo(1);
    }

    @Test
    void theFormShowsTheWordsAndWhatEachVerdictNeeds() {
        Document page = nadia.page(form);

        assertThat(page.select("blockquote").text()).isEqualTo("28 points");
        assertThat(page.select("input[name=rating]")).hasSize(9);
        assertThat(page.select("form-keys").text()).contains("Not yet: “supported” says that a source bears");
    }

    @Test
    void supportThatNobodyCitedIsRefusedAndNothingTypedIsLost() {
        Response answer = give(Map.of("rating", "supported", "rationale", "I am <sure>."));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("#problems a[href=#rating]").text()).contains("no standing citation supports it");
        assertThat(page.select("textarea").text()).isEqualTo("I am <sure>.");
        assertThat(page.select("input[value=supported]").hasAttr("checked")).isTrue();
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isZero();
    }

    @Test
    void aReasonAndAVerdictOfTheScaleAreNeeded() {
        assertThat(give(Map.of("rating", "unverifiable", "rationale", " ")).statusCode())
                .isEqualTo(422);
        assertThat(give(Map.of("rating", "splendid", "rationale", "So.")).statusCode())
                .isEqualTo(422);
        assertThat(give(Map.of("rationale", "So.")).statusCode()).isEqualTo(422);
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isZero();
    }

    @Test
    void theSecondOfTwoReviewersSeesBothVersionsAndMayGiveHersOnTop() {
        Document early = nadia.page(form);
        give(Map.of("rating", "outdated", "rationale", "It was so in 2023."));

        Response late = nadia.fill(early, action, Map.of("rating", "unverifiable", "rationale", "Nobody can tell."));

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Visitor.parsed(late);
        assertThat(both.select("#problems .columns").text()).contains("It was so in 2023.", "Nobody can tell.");
        assertThat(nadia.fill(both, action, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isEqualTo(2);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() throws Exception {
        Visitor other = desktop.newsroom().visitor(Role.EDITOR);
        Document hers = nadia.page(form);
        Document his = other.page(form);

        List<Integer> answers = AtOnce.statuses(
                () -> nadia.fill(hers, action, Map.of("rating", "outdated", "rationale", "One.")),
                () -> other.fill(his, action, Map.of("rating", "unverifiable", "rationale", "Two.")));

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isEqualTo(1);
    }

    @Test
    void sentTwiceItIsGivenOnce() {
        Document page = nadia.page(form);
        Map<String, String> fields = Map.of("rating", "unverifiable", "rationale", "Twice.");

        assertThat(nadia.fill(page, action, fields).statusCode()).isEqualTo(303);
        assertThat(nadia.fill(page, action, fields).statusCode()).isEqualTo(303);
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isEqualTo(1);
    }

    @Test
    void whoMayNotIsTold() {
        assertThat(desktop.newsroom().visitor(Role.READER).get(form).statusCode())
                .isEqualTo(403);
        assertThat(Newsroom.open().visitor(Role.REVIEWER).get(form).statusCode())
                .isEqualTo(404);
        assertThat(nadia.get(desktop.statement(99) + "/verdicts/new").statusCode())
                .isEqualTo(404);
    }

    @Test
    void textThatCannotBeKeptIsRefusedInWords() {
        Response answer = nadia.post(
                action,
                Map.of(
                        "rating", "unverifiable",
                        "rationale", "A bell \u0007",
                        "seen", "0",
                        "once", UUID.randomUUID().toString(),
                        "csrf-token", Visitor.shown(nadia.page(form), action).get("csrf-token")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems").text()).contains("U+0007");
    }
}
