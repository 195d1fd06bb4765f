package dev.stet.web.desk;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that is longer than is counted says so, and can be paged through to its end all the same. */
@QuarkusTest
class ManyStatementsTest {

    private static final int MANY = 501;

    Visitor nadia;

    @BeforeEach
    void aDeskWithMany() {
        Desktop desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        for (int i = 0; i < MANY; i++) {
            desktop.mark("28 points");
        }
    }

    @Test
    void theFirstPagesSayMoreThanAndTheLastHowMany() {
        shows("/statements", "more than 500 marked", "Page 1 of more than 10", "/statements?page=2", 50);
        shows(
                "/statements?q=points",
                "more than 200 found",
                "Page 1 of more than 4",
                "/statements?q=points&page=2",
                50);
        shows("/statements?q=points&page=11", "501 found", "Page 11 of 11", "", 1);
        shows("/statements?page=10", "more than 500 marked", "Page 10 of more than 10", "/statements?page=11", 50);
        shows("/statements?page=11", "501 marked", "Page 11 of 11", "", 1);
        shows("/statements?page=2147483647", "501 marked", "Page 11 of 11", "", 1);
    }

    @Test
    void theLedgerDoesSoAsWell() {
        String marked = "/ledger?action=statement-marked";
        Document first = nadia.page(marked);
        assertThat(first.select("[role=status]").text()).matches("more than 500 found, of \\d+ entries");
        assertThat(first.select(".pager .meta").text()).isEqualTo("Page 1 of more than 10");
        Document last = nadia.page(marked + "&page=11");
        assertThat(last.select("[role=status]").text()).matches("501 found, of \\d+ entries");
        assertThat(last.select(".pager .meta").text()).isEqualTo("Page 11 of 11");
    }

    private void shows(String path, String found, String where, String next, int lines) {
        Document page = nadia.page(path);
        assertThat(page.select("[role=status]").text()).as(path).isEqualTo(found);
        assertThat(page.select(".pager .meta").text()).as(path).isEqualTo(where);
        assertThat(page.select(".pager a[rel=next]").attr("href")).as(path).isEqualTo(next);
        assertThat(page.select("ul.list > li")).as(path).hasSize(lines);
    }
}
