package dev.stet.web.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.HtmlChecker;
import dev.stet.rig.QueryCount;
import dev.stet.world.AtOnce;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReportsTest {

    Desktop desktop;
    Visitor nadia;
    String look;
    String action;

    @BeforeEach
    void anArticleWithAStatement() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        desktop.cite(desktop.mark("28 points"), Stance.CONTRADICTS);
        look = desktop.galley() + "/report";
        action = look + "s";
    }

    @Test
    void thePageShowsHowThingsStandAndIsNotIssued() {
        String page = nadia.get(look).asString();

        HtmlChecker.assertValid(look, page);
        Document report = nadia.page(look);
        assertThat(report.select("h1").text()).isEqualTo("Audit report on “The plan”");
        assertThat(report.select("mark").text()).isEqualTo("28 points");
        assertThat(report.select(".report > p").first().text()).startsWith("Not issued.");
        assertThat(report.select(".issue .button").text()).isEqualTo("Issue report 1");
    }

    @Test
    void anIssuedReportIsRecordedAndHasAPage() {
        Response answer = nadia.fill(look, action, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(action + "/1");
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(1);
        String page = nadia.get(action + "/1").asString();
        HtmlChecker.assertValid(action + "/1", page);
        assertThat(Visitor.parsed(answer = nadia.get(action + "/1"))
                        .select("tbody th")
                        .eachText())
                .containsExactly("HTML", "PDF", "CSV", "JSON");
        assertThat(nadia.page(look).select(".issues > li > a").eachText()).containsExactly("Report 1");
    }

    @Test
    void issuingAgainMakesAnotherReport() {
        nadia.fill(look, action, Map.of());

        Response answer = nadia.fill(look, action, Map.of());

        assertThat(answer.header("Location")).endsWith(action + "/2");
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(2);
        assertThat(nadia.page(look).select(".issues > li > a").eachText()).containsExactly("Report 2", "Report 1");
    }

    @Test
    void sentTwiceItIsIssuedOnce() {
        Document page = nadia.page(look);

        Response first = nadia.fill(page, action, Map.of());
        Response second = nadia.fill(page, action, Map.of());

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(1);
    }

    @Test
    void whoeverDidNotSeeTheNewestIsToldOfItAndMayIssueStill() {
        Document early = nadia.page(look);
        desktop.newsroom().visitor(Role.EDITOR).fill(look, action, Map.of());

        Response late = nadia.fill(early, action, Map.of());

        assertThat(late.statusCode()).isEqualTo(409);
        Document told = Visitor.parsed(late);
        assertThat(told.select("#problems").text()).contains("Somebody else issued report 1 of this article");
        assertThat(told.select("#problems a").attr("href")).isEqualTo(action + "/1");
        assertThat(nadia.fill(told, action, Map.of()).header("Location")).endsWith(action + "/2");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() throws Exception {
        Visitor other = desktop.newsroom().visitor(Role.EDITOR);
        Document hers = nadia.page(look);
        Document his = other.page(look);

        List<Integer> answers =
                AtOnce.statuses(() -> nadia.fill(hers, action, Map.of()), () -> other.fill(his, action, Map.of()));

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(1);
    }

    @Test
    void aReaderLooksButDoesNotIssue() {
        Visitor rosa = desktop.newsroom().visitor(Role.READER);
        Document page = rosa.page(look);

        assertThat(page.select(".issue form")).isEmpty();
        Map<String, String> forged = new HashMap<>(Visitor.shown(page, "/sessions/end"));
        forged.put("seen", "0");
        assertThat(rosa.post(action, forged).statusCode()).isEqualTo(403);
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isZero();
    }

    @Test
    void anotherDesksReportsAreNotThere() {
        nadia.fill(look, action, Map.of());
        Visitor stranger = Newsroom.open().visitor(Role.REVIEWER);

        for (String path : List.of(look, action + "/1", action + "/1.pdf")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        Map<String, String> forged = new HashMap<>(Visitor.shown(stranger.page("/articles"), "/sessions/end"));
        forged.put("seen", "1");
        assertThat(stranger.post(action, forged).statusCode()).isEqualTo(404);
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(1);
    }

    @Test
    void whatWasNotIssuedIsNotThere() {
        nadia.fill(look, action, Map.of());

        for (String path : List.of("/2", "/0", "/2.html", "/1.xlsx", "/1.PDF", "/99999999999", "/x")) {
            assertThat(nadia.get(action + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void manyStatementsAndReportsCostAsManyQueriesAsFew() {
        nadia.fill(look, action, Map.of());
        long few = queries(look);
        long fewIssued = QueryCount.of(() -> nadia.get(action + "/1"));

        for (int i = 0; i < 12; i++) {
            desktop.cite(desktop.mark(i % 2 == 0 ? "19" : "plan of 28"), Stance.SUPPORTS);
        }
        nadia.fill(look, action, Map.of());

        assertThat(queries(look)).isEqualTo(few);
        assertThat(QueryCount.of(() -> nadia.get(action + "/1"))).isEqualTo(fewIssued);
    }

    private long queries(String path) {
        return QueryCount.of(() -> assertThat(nadia.get(path).statusCode()).isEqualTo(200));
    }
}
