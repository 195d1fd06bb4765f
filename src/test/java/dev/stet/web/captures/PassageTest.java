package dev.stet.web.captures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.browser.Browsing;
import dev.stet.browser.Visit;
import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From words in a capture to a citation: without scripts by typing them, with scripts by selecting them. */
@QuarkusTest
@ExtendWith(Browsing.class)
class PassageTest {

    private static final String TEXT =
            "00:06:12 The parties “agree” 🙂 on 28 points.\n00:07:01 On what, we do not know. The parties part.";

    Desktop desktop;
    Visitor nadia;
    String capture;

    @BeforeEach
    void aCaptureOfACitedSource() {
        desktop = Desktop.open();
        desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        desktop.mark("one of 19");
        capture = new Kept(desktop).text(TEXT);
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
    }

    private Document typed(String words) {
        return nadia.page(capture + "/citation?exact=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private String formFor(Document choice, int statement) {
        return choice.select("a[href^='" + desktop.statement(statement) + "/citations/new?capture=']")
                .attr("href");
    }

    @Test
    void wordsTypedAreFoundAndFillTheFormWithTheirPlace() {
        Document choice = typed("\"agree\" 🙂 on 28");

        assertThat(choice.select("mark").text()).isEqualTo("“agree” 🙂 on 28");
        assertThat(choice.select("section[aria-labelledby=citing] .says").eachText())
                .containsExactly("28 points");
        assertThat(choice.select("section[aria-labelledby=others] .says").eachText())
                .containsExactly("one of 19");
        Document form = nadia.page(formFor(choice, 2));
        assertThat(form.select("[name=excerpt]").val()).isEqualTo("“agree” 🙂 on 28");
        assertThat(form.select("[name=timestamp]").val()).isEqualTo("00:06:12");
        assertThat(form.select("[name=accessedOn]").val())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(form.select("[name=source][checked] + label").text()).isEqualTo("A leaked draft");
    }

    @Test
    void theCitationMadeOfThemIsExact() {
        String form = formFor(typed("we do not know"), 1);
        String citations = desktop.statement(1) + "/citations";

        assertThat(nadia.fill(form, citations, Map.of("stance", "context")).statusCode())
                .isEqualTo(303);

        assertThat(nadia.page(desktop.statement(1)).text()).contains("we do not know", "exact in capture 1");
    }

    @Test
    void wordsThatStandTwiceAreChosenFrom() {
        Document places = typed("The parties");

        assertThat(places.select("main .list a")).hasSize(2);
        Document second = nadia.page(places.select("main .list a").get(1).attr("href"));
        assertThat(second.select("h2.over").text()).isEqualTo("The passage, 00:07:01");
    }

    private void cite(String form, int statement) {
        String citations = desktop.statement(statement) + "/citations";
        assertThat(nadia.fill(form, citations, Map.of("stance", "context")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void wordsThatStandTwiceAreTestedWhereTheyWerePicked() {
        String twice = new Kept(desktop).text("So we know what we know. Well, nobody else does: we know what we know.");

        cite(desktop.statement(1) + "/citations/new?capture=" + twice.substring(10) + "&start=49&end=69", 1);

        Document page = nadia.page(twice);
        assertThat(page.select("mark").text()).isEqualTo("we know what we know");
        assertThat(page.selectFirst("mark").previousSibling().outerHtml()).endsWith("nobody else does: ");
    }

    @Test
    void wordsPickedInAnOlderCaptureAreTestedInThatOneToo() {
        new Kept(desktop).text("The parties said nothing at all in the end, to nobody.");
        long before = desktop.entries(Action.QUOTATION_TESTED);

        cite(formFor(typed("On what, we do not know"), 1), 1);

        assertThat(desktop.entries(Action.QUOTATION_TESTED)).isEqualTo(before + 2);
        assertThat(nadia.page(desktop.statement(1)).text()).contains("absent in capture 2");
        assertThat(nadia.page(capture).select("mark").text()).isEqualTo("On what, we do not know");
    }

    @Test
    void wordsThatStandNowhereAreSaidTo() {
        assertThat(refused("29+points")).contains("do not stand in the capture");
        assertThat(refused("+")).contains("Type or paste words");
        assertThat(refused("x".repeat(3) + "%07")).contains("U+0007");
    }

    /** What is said of the words in the form that keeps them. */
    private String refused(String words) {
        Response answer = nadia.get(capture + "/citation?exact=" + words);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("[name=exact]").hasAttr("value")).isTrue();
        assertThat(page.select("#problems a[href='#exact']")).hasSize(1);
        return page.select("#exact-wrong").text();
    }

    @Test
    void statementsAreLookedForByTheirWords() {
        String passage = capture + "/citation?start=9&end=20";

        assertThat(nadia.page(passage + "&q=ONE+of").select("#others + form + .list .says"))
                .hasSize(1);
        assertThat(nadia.page(passage + "&q=zebra").text()).contains("No other statement is like that.");
    }

    @Test
    void aSelectionThatIsNoneFillsNothing() {
        for (String ends : new String[] {"start=9&end=9", "start=90&end=9", "start=1&end=99999", "start=x&end=2"}) {
            assertThat(nadia.page(capture + "/citation?" + ends).select("mark")).isEmpty();
            String form = desktop.statement(1) + "/citations/new?capture=" + capture.substring(10) + "&" + ends;
            assertThat(nadia.page(form).select("[name=excerpt]").val()).isEmpty();
        }
    }

    @Test
    void aReaderReadsAndCitesNothing() {
        Visitor rosa = desktop.newsroom().visitor(Role.READER);

        assertThat(rosa.page(capture).select("passage-citer")).isEmpty();
        assertThat(rosa.get(capture + "/citation").statusCode()).isEqualTo(403);
        assertThat(Newsroom.open()
                        .visitor(Role.REVIEWER)
                        .get(capture + "/citation")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wordsSelectedByMouseAreCited(Visit visit) {
        Page page = visit.signIn(desktop.reviewer().email(), Newsroom.PASSWORD).page();
        visit.open(capture);

        page.getByText("we do not know").dblclick();
        assertThat(page.locator("selection-bar")).isVisible();
        visit.assertAccessible();
        page.locator("selection-bar button").click();

        assertThat(page.locator("h1")).hasText("Cite for a statement");
        assertThat(page.locator("mark")).not().isEmpty();
    }

    @Test
    void wordsSelectedByKeysAreCitedPastAnEmoji(Visit visit) {
        Page page = visit.signIn(desktop.reviewer().email(), Newsroom.PASSWORD).page();
        visit.open(capture);

        page.keyboard().press("s");
        page.keyboard().press("s");
        assertThat(page.locator("selection-bar")).isVisible();
        page.keyboard().press("c");

        assertThat(page.locator("mark")).hasText("00:07:01 On what, we do not know.");
        page.getByText("one of 19").click();
        assertThat(page.locator("[name=excerpt]")).hasValue("00:07:01 On what, we do not know.");
        assertThat(page.locator("[name=timestamp]")).hasValue("00:07:01");
    }
}
