package dev.stet.web.desk;

import java.util.List;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DeskPagesTest {

    @Inject
    World world;

    Visitor mira;

    @BeforeEach
    void miraAtWork() {
        mira = Visitor.stranger().signIn(world.mira().email(), World.PASSWORD);
    }

    @Test
    void theDeskShowsWhatIsGivenToMeAndHowFarItIs() {
        Document desk = mira.page("/");

        assertThat(desk.select("h1").text()).isEqualTo("Harbour Street Desk");
        assertThat(desk.select("section[aria-labelledby=mine] a").eachText())
                .contains("Peace plan shrinks from 28 points to 19");
        assertThat(desk.select("section[aria-labelledby=mine] svg").attr("aria-label"))
                .contains("contradicted");
    }

    @Test
    void anEmptyDeskSaysTheNextStep() {
        Document desk = Newsroom.open().visitor(Role.ADMINISTRATOR).page("/");

        assertThat(desk.select(".empty a").attr("href")).isEqualTo("/articles/new");
    }

    @Test
    void statementsAreFilteredByStageVerdictCategorySourcePersonAndWords() {
        assertThat(found("stage=unreviewed")).isNotEmpty().allMatch(line -> line.contains("unreviewed"));
        assertThat(found("rating=contradicted&q=vote")).hasSize(1).allMatch(line -> line.contains("May 2024"));
        Settled.readings(world.mira().desk());
        assertThat(found("stage=re-check"))
                .hasSize(2)
                .anyMatch(line -> line.contains("changed after the verdict"))
                .anyMatch(line -> line.contains("absent from its capture 2"));
        assertThat(found("category=money")).hasSize(1).allMatch(line -> line.contains("11.4 million"));
        assertThat(found("source=almanac")).hasSize(2);
        assertThat(found("person=" + world.teo().id())).isNotEmpty();
        assertThat(found("q=28-POINT")).hasSize(1);
        assertThat(found("q=%25")).isEmpty();
    }

    @Test
    void aRetractedStatementIsNotListed() {
        assertThat(found("q=Kyiv+is+guarded")).isEmpty();
    }

    @Test
    void aFilterThatMeansNothingFiltersNothing() {
        assertThat(found("stage=nonsense&person=x&category=1")).hasSameSizeAs(found(""));
    }

    @Test
    void theScaleSaysWhatEachVerdictMeans() {
        assertThat(mira.page("/scale").select("tbody tr")).hasSize(9);
    }

    @Test
    void theLedgerTellsInWordsAndCanBeFiltered() {
        Document all = mira.page("/ledger");
        Document verdicts =
                mira.page("/ledger?action=verdict-given&person=" + world.mira().id());

        assertThat(all.select("ol.list > li")).hasSize(50);
        assertThat(verdicts.select("ol.list > li")).isNotEmpty();
        assertThat(verdicts.select("ol.list > li > p:first-child").eachText())
                .allMatch(line -> line.contains("Mira Okafor") && line.contains("gave a verdict"));
        assertThat(mira.page("/ledger/verification").select("h1").text()).isEqualTo("The ledger is whole");
    }

    @Test
    void theLedgerSaysInWhichArticleAndLeadsToWhatWasDone() {
        String plan = "/articles/" + world.plan().id();
        Document ofThePlan = mira.page("/ledger?article=" + world.plan().id());

        assertThat(ofThePlan.select("select[name=article] option[selected]").text())
                .isEqualTo("Peace plan shrinks from 28 points to 19");
        assertThat(ofThePlan.select("ol.list a").eachAttr("href"))
                .contains(plan + "/reports/1", plan + "/statements/5")
                .allMatch(href -> href.startsWith(plan));
        assertThat(ofThePlan.select("ol.list .says").eachText()).contains("“28-point plan”");
    }

    private List<String> found(String query) {
        return mira.page(query.isEmpty() ? "/statements" : "/statements?" + query)
                .select("ul.list > li")
                .eachText();
    }
}
