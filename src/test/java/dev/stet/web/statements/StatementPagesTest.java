package dev.stet.web.statements;

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
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StatementPagesTest {

    Desktop desktop;
    Visitor nadia;
    int statement;

    @BeforeEach
    void aMarkedStatement() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        statement = desktop.mark("28 points");
    }

    private Response adjust(Document page, String exact, String reason) {
        String action = desktop.statement(statement) + "/placements";
        return nadia.fill(page, action, Map.of("exact", exact, "reason", reason));
    }

    private Document adjusting() {
        return nadia.page(desktop.statement(statement) + "/placements/new");
    }

    @Test
    void contraryEvidenceIsShownAsPlainlyAsSupport() {
        desktop.cite(statement, Stance.SUPPORTS);
        desktop.cite(statement, Stance.CONTRADICTS);

        Document page = nadia.page(desktop.statement(statement));

        assertThat(page.select("section[aria-labelledby=cited] .chip").eachText())
                .containsExactly("✓ supports", "✗ contradicts");
        assertThat(page.select("dl.facts").text()).contains("1 supports, 1 contradicts");
    }

    @Test
    void aSpanIsAdjustedWithAReasonAndTheOldOneRemains() {
        assertThat(adjust(adjusting(), "plan of 28 points", "Too short.").statusCode())
                .isEqualTo(303);

        assertThat(desktop.entries(Action.STATEMENT_ADJUSTED)).isEqualTo(1);
        assertThat(nadia.page(desktop.statement(statement))
                        .select("section[aria-labelledby=placements] .says")
                        .eachText())
                .containsExactly("plan of 28 points", "28 points");
    }

    @Test
    void theSecondOfTwoWhoAdjustSeesBothAndMayGoOnTop() {
        Document early = adjusting();
        adjust(adjusting(), "plan of 28 points", "Too short.");

        Response late = adjust(early, "28", "Too long.");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.parsed(late).select("main").text())
                .contains("Somebody adjusted it first", "plan of 28 points");
        assertThat(Visitor.parsed(late).select("textarea[name=exact]").text()).isEqualTo("28");
        String action = desktop.statement(statement) + "/placements";
        assertThat(nadia.fill(Visitor.parsed(late), action, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAdjustmentNeedsAReason() {
        assertThat(adjust(adjusting(), "28", " ").statusCode()).isEqualTo(422);
        assertThat(desktop.entries(Action.STATEMENT_ADJUSTED)).isZero();
    }

    @Test
    void aStatementIsRetractedWithAReasonAndStaysReadable() {
        String form = desktop.statement(statement) + "/retraction";

        assertThat(nadia.fill(form, form, Map.of("reason", "")).statusCode()).isEqualTo(422);
        assertThat(nadia.fill(form, form, Map.of("reason", "Marked by mistake."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(nadia.page(desktop.statement(statement)).text()).contains("Retracted by", "Marked by mistake.");
        assertThat(nadia.fill(form, form, Map.of("reason", "Again.")).statusCode())
                .isEqualTo(422);
        assertThat(desktop.entries(Action.STATEMENT_RETRACTED)).isEqualTo(1);
    }

    @Test
    void thePageAsksNoMoreForMoreCitations() {
        desktop.cite(statement, Stance.SUPPORTS);
        nadia.get(desktop.statement(statement));
        long one = QueryCount.of(() -> nadia.get(desktop.statement(statement)));
        for (int i = 0; i < 8; i++) {
            desktop.cite(statement, Stance.CONTEXT);
        }

        assertThat(QueryCount.of(() -> nadia.get(desktop.statement(statement)))).isEqualTo(one);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(nadia.get(desktop.statement(77)).statusCode()).isEqualTo(404);
        assertThat(nadia.get("/articles/9999999/statements/1").statusCode()).isEqualTo(404);
    }
}
