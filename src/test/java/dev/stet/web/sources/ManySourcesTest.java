package dev.stet.web.sources;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.citation.Stance;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A library in which the words that are looked for are in very many sources. */
@QuarkusTest
class ManySourcesTest {

    private static final int MANY = 501;
    private static final int CITED = 201;

    Desktop desktop;
    Visitor nadia;

    @BeforeEach
    void aDeskWithMany() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        for (int i = 0; i < MANY; i++) {
            desktop.source("Leaked note " + i);
        }
    }

    @Test
    void theLibrarySaysMoreThanAndCanBeReadToItsEnd() {
        shows("/sources", "501 in the library", "Page 1 of 11");
        shows("/sources?q=note", "more than 500 found", "Page 1 of more than 10");
        shows("/sources?q=note&page=11", "501 found", "Page 11 of 11");
        shows("/sources?q=note+77", "1 found", "");
    }

    @Test
    void ofManySourcesTheStatementsAreCountedLessFarAndCanBeReadToTheirEnd() {
        for (int i = 0; i < CITED; i++) {
            desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        }

        shows("/statements?source=leaked", "more than 200 found", "Page 1 of more than 4");
        shows("/statements?source=leaked&page=4", "more than 200 found", "Page 4 of more than 4");
        shows("/statements?source=leaked&page=5", "201 found", "Page 5 of 5");
        shows("/statements?source=leaked&page=99", "201 found", "Page 5 of 5");
        assertThat(nadia.page("/statements?source=leaked&page=5").select("ul.list > li"))
                .hasSize(1);
        shows("/statements?source=draft", "201 found", "Page 1 of 5");
    }

    @Test
    void whatIsCitedNoLongerFindsNothing() {
        int statement = desktop.mark("28 points");
        desktop.cite(statement, Stance.SUPPORTS);
        String retraction = desktop.statement(statement) + "/citations/1/retraction";
        nadia.fill(retraction, retraction, Map.of("reason", "Another draft."));

        // Where she is told that it is taken back, which is said once.
        nadia.page("/statements");
        shows("/statements?source=draft", "0 found", "");
        shows("/statements?source=leaked", "0 found", "");
    }

    @Test
    void whatIsCitedForARetractedStatementCountsNoMore() {
        int statement = desktop.mark("28 points");
        desktop.cite(statement, Stance.SUPPORTS);
        assertThat(cited()).isEqualTo("1");

        String retraction = desktop.statement(statement) + "/retraction";
        nadia.fill(retraction, retraction, Map.of("reason", "Marked twice."));

        assertThat(cited()).isEqualTo("0");
    }

    private String cited() {
        return nadia.page("/sources?q=draft").select("td[data-label=Cited]").text();
    }

    private void shows(String path, String found, String where) {
        Document page = nadia.page(path);
        assertThat(page.select(".head .meta").text()).as(path).isEqualTo(found);
        assertThat(page.select(".pager .meta").text()).as(path).isEqualTo(where);
    }

    /** The source that is cited is one of few that have “draft” and of many that have “leaked”. */
    @Test
    void statementsAreFoundByTheWordsOfTheirSource() {
        desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        desktop.mark("19");

        for (String words : new String[] {"draft", "leaked", "LEAKED"}) {
            Document page = nadia.page("/statements?source=" + words);
            assertThat(page.select("[role=status]").text()).as(words).isEqualTo("1 found");
            assertThat(page.select("ul.list > li").text()).as(words).contains("28 points");
        }
        assertThat(nadia.page("/statements?source=note").select("[role=status]").text())
                .isEqualTo("0 found");
    }
}
