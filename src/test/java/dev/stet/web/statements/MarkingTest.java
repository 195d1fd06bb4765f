package dev.stet.web.statements;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MarkingTest {

    Desktop desktop;
    Visitor nadia;
    String form;
    String action;

    @BeforeEach
    void anArticle() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        action = desktop.galley() + "/statements";
        form = action + "/new";
    }

    private Response select(int start, int end) {
        Document page = nadia.page(form + "?start=12&end=21");
        return nadia.fill(page, action, Map.of("start", start, "end", end, "category", "number"));
    }

    private String refusal(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(desktop.entries(Action.STATEMENT_MARKED)).isZero();
        return Visitor.parsed(answer).select("#problems").text();
    }

    @Test
    void aSelectionIsMarkedAndSeenInTheGalley() {
        Response answer = nadia.fill(form + "?start=12&end=21", action, Map.of("category", "number"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(desktop.galley() + "?statement=1#statement");
        assertThat(desktop.entries(Action.STATEMENT_MARKED)).isEqualTo(1);
        assertThat(nadia.page(desktop.statement(1)).select("blockquote").first().text())
                .contains("28 points");
    }

    @Test
    void withoutScriptsASentenceIsPicked() {
        Document page = nadia.page(form);
        String place = page.select("input[name=place]").first().val();

        Response answer = nadia.fill(page, action, Map.of("place", place, "category", "number"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(nadia.page(desktop.statement(1)).select("blockquote").first().text())
                .startsWith("The plan of 28 points became one of 19.");
    }

    @Test
    void withoutScriptsTheWordsAreTypedAndWhereTheyStandTwiceOneIsChosen() {
        Response asked = nadia.fill(form, action, Map.of("exact", "The plan", "category", "number"));

        assertThat(refusal(asked)).contains("These words stand 2 times");
        Document choice = Visitor.parsed(asked);
        String second = choice.select("input[name=place]").get(1).val();
        assertThat(nadia.fill(choice, action, Map.of("place", second)).statusCode())
                .isEqualTo(303);
        assertThat(second).isEqualTo("52-60");
    }

    @Test
    void reportedSpeechHasTwoQuestions() {
        Map<String, String> facts =
                Map.of("exact", "agreed", "category", "reported-speech", "speaker", "A family", "ask", "true");

        assertThat(nadia.fill(form, action, facts).statusCode()).isEqualTo(303);
        assertThat(desktop.entries(Action.STATEMENT_MARKED)).isEqualTo(2);
        assertThat(nadia.page(desktop.statement(2)).text()).contains("Is it true? Whether it was said is statement 1");
    }

    @Test
    void aSpanThatIsNoneIsRefusedInWords() {
        assertThat(refusal(select(0, 4000))).contains("not in the text");
        assertThat(refusal(select(21, 12))).contains("begins after it ends");
        assertThat(refusal(select(3, 4))).contains("at least one word");
        assertThat(refusal(select(40, 41))).contains("inside a character");
        assertThat(refusal(nadia.fill(form, action, Map.of("exact", "no such words", "category", "number"))))
                .contains("do not stand in the article");
        assertThat(refusal(nadia.fill(form, action, Map.of("category", "number"))))
                .contains("Type the words");
    }

    @Test
    void whatWasTypedIsKept() {
        Response answer =
                nadia.fill(form, action, Map.of("exact", "28 points", "category", "reported-speech", "ask", "true"));

        assertThat(refusal(answer)).contains("reported speech has a speaker");
        Document page = Visitor.parsed(answer);
        assertThat(page.select("textarea[name=exact]").text()).isEqualTo("28 points");
        assertThat(page.select("input[value=reported-speech]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=ask]").hasAttr("checked")).isTrue();
    }

    @Test
    void anUnknownCategoryAndUnprintableWordsAreRefused() {
        assertThat(refusal(nadia.fill(form, action, Map.of("exact", "28 points", "category", "gossip"))))
                .contains("Choose one of");
        assertThat(refusal(nadia.fill(form, action, Map.of("exact", "28\u0000points", "category", "number"))))
                .contains("U+0000");
    }

    @Test
    void aPassageIsSetAsideAndTakenBack() {
        String asides = desktop.galley() + "/asides";
        Map<String, String> facts = Map.of("exact", "The plan is new.", "kind", "opinion");

        assertThat(nadia.fill(asides + "/new", asides, facts).statusCode()).isEqualTo(303);
        String back = nadia.page(desktop.galley())
                .select("a[href$=/retraction]")
                .first()
                .attr("href");
        assertThat(nadia.fill(back, back, Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(nadia.fill(back, back, Map.of("reason", "It can be checked."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nadia.fill(back, back, Map.of("reason", "Again.")).statusCode())
                .isEqualTo(422);
        assertThat(desktop.entries(Action.ASIDE_SET)).isEqualTo(1);
        assertThat(desktop.entries(Action.ASIDE_RETRACTED)).isEqualTo(1);
    }

    @Test
    void whoMayNotIsTold() {
        assertThat(desktop.newsroom().visitor(Role.READER).get(form).statusCode())
                .isEqualTo(403);
        assertThat(Newsroom.open().visitor(Role.REVIEWER).get(form).statusCode())
                .isEqualTo(404);
    }
}
