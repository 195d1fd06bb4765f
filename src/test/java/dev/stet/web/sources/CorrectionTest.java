package dev.stet.web.sources;

import java.util.Map;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.article.Article;
import dev.stet.citation.Citation;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.Clock;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CorrectionTest {

    @Inject
    SourceDesk sources;

    @Inject
    Clock clock;

    @Inject
    World world;

    Newsroom newsroom;
    Visitor nadia;
    String source;

    @BeforeEach
    void aSource() {
        newsroom = Newsroom.open();
        nadia = newsroom.visitor(Role.REVIEWER);
        source = "/sources/"
                + sources.add(SourceFacts.named("Grid report", null), newsroom.person(Role.REVIEWER), clock.now())
                        .id();
    }

    private long corrections() {
        Entries.Filter filter = new Entries.Filter(null, Action.SOURCE_CORRECTED, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> Entries.count(newsroom.ofDesk().id(), filter));
    }

    private Response correct(Visitor by, Document page, String title, String reason) {
        return by.fill(page, source + "/corrections", Map.of("title", title, "reason", reason));
    }

    private Document form(Visitor by) {
        return by.page(source + "/corrections/new");
    }

    @Test
    void aCorrectionIsSavedWithItsReason() {
        Response answer = correct(nadia, form(nadia), "Grid report 2025", "The year was missing.");

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = nadia.page(source);
        assertThat(page.select("h1").text()).isEqualTo("Grid report 2025");
        assertThat(page.select("dl.facts").text()).contains("Corrected once");
        assertThat(corrections()).isEqualTo(1);
    }

    @Test
    void aCorrectionWithoutReasonOrDifferenceIsRefused() {
        Response silent = correct(nadia, form(nadia), "Grid report 2025", " ");
        Response same = correct(nadia, form(nadia), "Grid report", "None.");

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(silent).select("#problems a[href=#reason]")).hasSize(1);
        assertThat(Visitor.parsed(silent).select("#title").val()).isEqualTo("Grid report 2025");
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(corrections()).isZero();
    }

    @Test
    void theSecondOfTwoSeesBothVersionsAndMaySaveOnTop() {
        Visitor tomas = newsroom.visitor(Role.EDITOR);
        Document his = form(tomas);
        correct(nadia, form(nadia), "Grid report 2025", "The year was missing.");

        Response late = correct(tomas, his, "Report on the grid", "So it is called.");

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Visitor.parsed(late);
        assertThat(both.select("tbody tr").first().text())
                .contains("differs", "Grid report 2025", "Report on the grid");
        assertThat(both.select("#reason").val().strip()).isEqualTo("So it is called.");
        assertThat(tomas.fill(both, source + "/corrections", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(tomas.page(source).select("h1").text()).isEqualTo("Report on the grid");
        assertThat(corrections()).isEqualTo(2);
    }

    @Test
    void aReaderCorrectsNothing() {
        Visitor rosa = newsroom.visitor(Role.READER);

        assertThat(rosa.get(source).statusCode()).isEqualTo(200);
        assertThat(rosa.page(source).select("a[href$=/corrections/new]")).isEmpty();
        assertThat(rosa.get(source + "/corrections/new").statusCode()).isEqualTo(403);
    }

    @Test
    void whereItIsCitedIsShownWithStanceAndWording() {
        Article plan = world.plan();
        Citation cited = QuarkusTransaction.requiringNew()
                .call(() -> Citation.of(plan).stream()
                        .filter(citation -> !citation.isRetracted())
                        .findFirst()
                        .orElseThrow());
        Visitor mira = Visitor.stranger().signIn(world.mira().email(), World.PASSWORD);
        String page = "/sources/" + cited.source().id();

        Document shown = mira.page(page);

        assertThat(shown.select(".cited li")).isNotEmpty();
        assertThat(shown.select(".cited .chip").text()).contains(cited.stance().label());
        assertThat(shown.select(".cited a").eachAttr("href"))
                .contains("/articles/" + plan.id() + "/statements/"
                        + cited.statement().number());
        assertThat(QueryCount.of(() -> mira.get(page))).isLessThan(12);
    }
}
