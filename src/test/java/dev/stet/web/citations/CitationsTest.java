package dev.stet.web.citations;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CitationsTest {

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
        action = desktop.statement(statement) + "/citations";
        form = action + "/new";
    }

    private Response cite(String... more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("title", "The leaked draft", "excerpt", "28. All parties agree.", "stance", "supports"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return nadia.fill(form, action, fields);
    }

    private String refusal(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(desktop.entries(Action.CITATION_ADDED)).isZero();
        assertThat(desktop.entries(Action.SOURCE_ADDED)).isZero();
        return Visitor.parsed(answer).select("#problems").text();
    }

    @Test
    void aNewSourceIsCitedInOneGo() {
        assertThat(cite("url", "https://example.org/draft", "page", "9").statusCode())
                .isEqualTo(303);

        assertThat(desktop.entries(Action.SOURCE_ADDED)).isEqualTo(1);
        assertThat(desktop.entries(Action.CITATION_ADDED)).isEqualTo(1);
        assertThat(nadia.page(desktop.statement(statement))
                        .select("section[aria-labelledby=cited]")
                        .text())
                .contains("The leaked draft", "28. All parties agree.", "p. 9", "supports");
    }

    @Test
    void aSourceOfTheLibraryServesManyStatements() {
        cite();
        int second = desktop.mark("agreed");
        String other = desktop.statement(second) + "/citations";
        Document page = nadia.page(other + "/new");
        String known = page.select("input[name=source]").first().val();

        assertThat(nadia.fill(page, other, Map.of("source", known, "stance", "context"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desktop.entries(Action.SOURCE_ADDED)).isEqualTo(1);
        assertThat(desktop.entries(Action.CITATION_ADDED)).isEqualTo(2);
    }

    @Test
    void lookingInTheLibraryLosesNothingTyped() {
        cite();
        Response looked = cite("look", "look", "q", "leaked", "title", "", "excerpt", "Half typed");

        assertThat(looked.statusCode()).isEqualTo(200);
        Document page = Visitor.parsed(looked);
        assertThat(page.select("textarea[name=excerpt]").text()).isEqualTo("Half typed");
        assertThat(page.select(".choices label").eachText()).anyMatch(label -> label.contains("The leaked draft"));
        assertThat(desktop.entries(Action.CITATION_ADDED)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsHalfWritten() {
        assertThat(refusal(cite("stance", ""))).contains("Choose one of");
        assertThat(refusal(cite("directness", "remote"))).contains("Choose one of");
        assertThat(refusal(cite("title", ""))).contains("Pick a source");
        assertThat(refusal(cite("source", "999999"))).contains("empty its title");
        assertThat(refusal(cite("source", "999999", "title", ""))).contains("not in your library");
        assertThat(refusal(cite("url", "javascript:alert(1)"))).contains("http");
        assertThat(refusal(cite("excerpt", "x".repeat(100_000)))).contains("100,000 characters");
        assertThat(refusal(cite("note", "a\u0001b"))).contains("U+0001");
        assertThat(refusal(cite("accessedOn", "yesterday"))).contains("2024-05-20");
        assertThat(refusal(cite("publishedOn", "2024-02-31"))).contains("2024-05");
    }

    @Test
    void aCitationIsTakenBackWithAReason() {
        cite();
        String back = action + "/1/retraction";

        assertThat(nadia.fill(back, back, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(nadia.fill(back, back, Map.of("reason", "A forgery.")).statusCode())
                .isEqualTo(303);
        assertThat(nadia.fill(back, back, Map.of("reason", "Again.")).statusCode())
                .isEqualTo(422);
        assertThat(desktop.entries(Action.CITATION_RETRACTED)).isEqualTo(1);
        assertThat(nadia.page(desktop.statement(statement)).text()).contains("Taken back by", "A forgery.");
    }

    @Test
    void aSearchThatFoundNothingIsRecordedAsWork() {
        String searches = desktop.statement(statement) + "/searches";
        Map<String, String> facts = Map.of("place", "the archive", "sought", "28", "searchedOn", "2026-11-20");

        assertThat(nadia.fill(searches + "/new", searches, facts).statusCode()).isEqualTo(303);
        assertThat(nadia.fill(searches + "/new", searches, Map.of("place", "")).statusCode())
                .isEqualTo(422);
        assertThat(desktop.entries(Action.SEARCH_RECORDED)).isEqualTo(1);
        assertThat(nadia.page(desktop.statement(statement)).text())
                .contains("Searched the archive for “28” on 20 November 2026, found nothing.");
    }

    @Test
    void sentTwiceItIsCitedOnce() {
        Document page = nadia.page(form);
        Map<String, String> fields = Map.of("title", "The draft", "stance", "supports");

        nadia.fill(page, action, fields);
        assertThat(nadia.fill(page, action, fields).statusCode()).isEqualTo(303);
        assertThat(desktop.entries(Action.CITATION_ADDED)).isEqualTo(1);
    }

    @Test
    void whoMayNotIsTold() {
        assertThat(desktop.newsroom().visitor(Role.READER).get(form).statusCode())
                .isEqualTo(403);
        assertThat(Newsroom.open().visitor(Role.REVIEWER).get(form).statusCode())
                .isEqualTo(404);
        assertThat(nadia.get(action + "/7/retraction").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormAsksNoMoreForMoreSources() {
        desktop.cite(statement, Stance.SUPPORTS);
        nadia.get(form);
        long one = QueryCount.of(() -> nadia.get(form));
        for (int i = 0; i < 6; i++) {
            desktop.cite(statement, Stance.CONTEXT);
        }

        assertThat(QueryCount.of(() -> nadia.get(form))).isEqualTo(one);
    }
}
