package dev.stet.web.galley;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.article.Category;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class GalleyTest {

    private Newsroom newsroom;
    private BridgeArticle bridge;
    private Visitor nadia;

    @BeforeEach
    void halfChecked() {
        newsroom = Newsroom.open();
        bridge = BridgeArticle.halfChecked(newsroom);
        nadia = newsroom.visitor(Role.REVIEWER);
    }

    private Document galley(String query) {
        return nadia.page(bridge.address() + query);
    }

    @Test
    void theTextStandsThereCharacterByCharacter() {
        Element text = galley("").getElementById("text");
        text.select("sup").remove();

        assertThat(text.select(".words").eachText())
                .containsExactly(
                        BridgeArticle.HEADLINE, "Counters stood at both ends", BridgeArticle.LEAD, BridgeArticle.BODY);
        for (Element part : text.select(".words")) {
            int start = Integer.parseInt(part.attr("data-start"));
            assertThat(BridgeArticle.TEXT.substring(BridgeArticle.TEXT.offsetByCodePoints(0, start)))
                    .startsWith(part.wholeText());
        }
    }

    @Test
    void eachStatementIsUnderlinedInTheMannerOfItsStatus() {
        Document page = galley("");

        assertThat(page.selectFirst("mark[data-n=1]").className()).isEqualTo("partly lane-0");
        assertThat(page.selectFirst("mark[data-n=2]").className()).isEqualTo("open lane-1");
        assertThat(page.selectFirst("mark[data-n=3]").className()).isEqualTo("held lane-0");
        assertThat(page.selectFirst("mark[data-n=5]").className()).isEqualTo("ok lane-0");
        assertThat(page.selectFirst("mark[data-n=6]").className()).isEqualTo("no lane-0");
        assertThat(page.selectFirst("sup[data-n=1] a").text()).endsWith("1◐");
        assertThat(page.selectFirst("sup[data-n=1] a").attr("aria-label")).isEqualTo("Statement 1: partly supported");
    }

    @Test
    void whatNobodyHasLookedAtIsShadedAndWhatWasSetAsideIsQuiet() {
        Document page = galley("");

        assertThat(page.select(".gap").eachText())
                .contains("Counters stood at both ends", "The council says that")
                .doesNotContain("3 March");
        assertThat(page.select(".aside").eachText()).containsExactly("It is loved by everybody.");
        assertThat(page.select(".index svg[role=img]").eachAttr("aria-label")).hasSize(2);
    }

    @Test
    void aStatementShowsWhatSupportsAndWhatContradictsAlike() {
        Element panel = galley("?statement=1").getElementById("panel");

        assertThat(panel.select(".cite h3").eachText())
                .containsExactly("Counter log of the council", "Note by the engineer");
        assertThat(panel.select(".cite .chip").eachText()).containsExactly("◐ supports in part", "✗ contradicts");
        assertThat(panel.select(".facts dd").eachText()).hasSize(4).element(1).isEqualTo("1 in part, 1 contradicts");
        assertThat(panel.select(".chip").first().text()).isEqualTo("◐ partly supported");
        assertThat(panel.text()).contains("each person passed twice").contains("Nadia Okafor");
    }

    @Test
    void aQuestionThatHangsOnAnotherSaysSo() {
        assertThat(galley("?statement=3").getElementById("panel").text())
                .contains("Said by The council", "Whether it is true is statement 4");
        assertThat(galley("?statement=4").getElementById("panel").text())
                .contains("Whether it was said is statement 3", "another opening year");
    }

    @Test
    void theListIsFilteredByStageRatingCategorySourceAndPerson() {
        assertThat(listed("?stage=unreviewed")).containsExactly("7", "2");
        assertThat(listed("?stage=in-progress")).containsExactly("4");
        assertThat(listed("?rating=contradicted")).containsExactly("6");
        assertThat(listed("?category=date&stage=checked")).containsExactly("6");
        assertThat(listed("?person=" + newsroom.person(Role.REVIEWER).id())).hasSize(7);
        assertThat(listed("?person=" + newsroom.person(Role.EDITOR).id())).isEmpty();
        String source =
                galley("").select("select[name=source] option:contains(Repair)").val();
        assertThat(listed("?source=" + source)).containsExactly("6");
    }

    private List<String> listed(String query) {
        return galley(query).select("#lines .number").eachText();
    }

    @Test
    void nextAndPreviousKeepToTheFilteredList() {
        Document page = galley("?stage=unreviewed&statement=2");

        assertThat(page.selectFirst("#neighbours a[rel=prev]").attr("href"))
                .isEqualTo("?stage=unreviewed&statement=7#statement");
        assertThat(page.select("#neighbours a[rel=next]")).isEmpty();
        assertThat(page.select("#neighbours a:not([href])").text()).startsWith("Next");
    }

    @Test
    void thePanelComesAloneForTheScript() {
        String panel =
                nadia.get(bridge.address() + "?statement=5&fragment=panel").asString();

        assertThat(panel).contains("Opening programme, 1931").doesNotContain("<html");
    }

    @Test
    void aReaderIsOfferedNothingToChange() {
        Document page = newsroom.visitor(Role.READER).page(bridge.address() + "?statement=1");

        assertThat(page.select("#panel .button")).isEmpty();
        assertThat(page.select("a[href*=/new]")).isEmpty();
    }

    @Test
    void anotherDesksArticleIsNotThere() {
        assertThat(Newsroom.open().visitor(Role.READER).get(bridge.address()).statusCode())
                .isEqualTo(404);
        assertThat(nadia.get(bridge.address() + "?statement=99").statusCode()).isEqualTo(404);
    }

    @Test
    void manyStatementsCostAsManyQueriesAsFew() {
        BridgeArticle many = BridgeArticle.of(newsroom);
        many.mark("crossed", Category.OTHER, null, false);
        nadia.get(many.address());
        long few = queries(many.address() + "?statement=1");
        for (int i = 0; i < 40; i++) {
            many.mark("14,200 people", Category.NUMBER, null, false);
        }

        assertThat(queries(many.address() + "?statement=1")).isEqualTo(few);
    }

    private long queries(String address) {
        return QueryCount.of(() -> assertThat(nadia.get(address).statusCode()).isEqualTo(200));
    }
}
