package dev.stet.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.article.StatementDesk;
import dev.stet.citation.Stance;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.TextSpan;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes on a statement changes the lists that it is found in. */
@QuarkusTest
class FoundStatementsTest {

    Desktop desktop;
    Visitor nadia;
    int statement;

    @BeforeEach
    void aMarkedStatement() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        statement = desktop.mark("28 points");
    }

    @Test
    void whoGaveTheVerdictFindsIt() {
        Visitor erin = desktop.newsroom().visitor(Role.EDITOR);
        String byErin = "person=" + desktop.newsroom().person(Role.EDITOR).id();
        desktop.cite(statement, Stance.SUPPORTS);
        assertThat(found(byErin)).isEmpty();

        String action = desktop.statement(statement) + "/verdicts";
        erin.fill(action + "/new", action, Map.of("rating", "supported", "rationale", "The draft counts them."));

        assertThat(found(byErin)).hasSize(1);
        assertThat(found(byErin + "&rating=supported&q=POINTS")).hasSize(1);
        assertThat(found(byErin + "&rating=contradicted")).isEmpty();
        assertThat(found("rating=no-such-verdict")).isEmpty();
    }

    @Test
    void itIsFoundByTheWordsThatItStandsOnNow() {
        assertThat(found("q=28+point")).hasSize(1);
        assertThat(found("q=plan+of+28")).isEmpty();

        TextSpan longer = new TextSpan(Desktop.TEXT.indexOf("plan of"), Desktop.TEXT.indexOf(" points"));
        CDI.current()
                .select(StatementDesk.class)
                .get()
                .adjust(desktop.article(), statement, longer, 1, "More of it.", desktop.reviewer(), Instant.EPOCH);

        assertThat(found("q=plan+of+28")).hasSize(1);
        assertThat(found("q=28+point")).isEmpty();
    }

    /** Whatever they were rated before. */
    @Test
    void thoseToBeCheckedAgainAreOneShareOfTheArticle() {
        int other = desktop.mark("19");
        desktop.cite(statement, Stance.SUPPORTS);
        desktop.cite(other, Stance.CONTRADICTS);
        rate(statement, "supported");
        rate(other, "contradicted");
        TextSpan longer = new TextSpan(Desktop.TEXT.indexOf("plan of"), Desktop.TEXT.indexOf(" points"));
        for (int each : new int[] {statement, other}) {
            CDI.current()
                    .select(StatementDesk.class)
                    .get()
                    .adjust(desktop.article(), each, longer, 1, "Other words.", desktop.reviewer(), Instant.EPOCH);
        }

        assertThat(nadia.page("/articles").select("svg[aria-label]").eachAttr("aria-label"))
                .containsExactly("Statements: 2 re-check");
    }

    @Test
    void aListAsksNoMoreOfTheDatabaseForMoreStatements() {
        nadia.get("/statements");
        long few = QueryCount.of(() -> nadia.get("/statements"));
        for (int i = 0; i < 20; i++) {
            desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        }

        assertThat(QueryCount.of(() -> nadia.get("/statements"))).isEqualTo(few);
        assertThat(QueryCount.of(() -> nadia.get("/statements?source=draft"))).isEqualTo(few + 1);
    }

    private void rate(int number, String rating) {
        String action = desktop.statement(number) + "/verdicts";
        desktop.newsroom()
                .visitor(Role.EDITOR)
                .fill(action + "/new", action, Map.of("rating", rating, "rationale", "The draft counts them."));
    }

    @Test
    void theListSaysHowManyThereAre() {
        desktop.mark("19");

        assertThat(nadia.page("/statements").select("[role=status]").text()).isEqualTo("2 marked");
        assertThat(nadia.page("/statements?q=19").select("[role=status]").text())
                .isEqualTo("1 found");
    }

    private List<String> found(String query) {
        return nadia.page("/statements?" + query).select("ul.list > li").eachText();
    }
}
