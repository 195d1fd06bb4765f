package dev.stet.web.galley;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browser;
import dev.stet.browser.Browsing;
import dev.stet.browser.Look;
import dev.stet.browser.Visit;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Forms borrowed into the galley: the place is kept, and so is what was typed. */
@QuarkusTest
@ExtendWith(Browsing.class)
class GalleyFormsTest {

    private Person nadia;
    private BridgeArticle bridge;

    @BeforeEach
    void halfChecked() {
        Newsroom newsroom = Newsroom.open();
        nadia = newsroom.person(Role.REVIEWER);
        bridge = BridgeArticle.halfChecked(newsroom);
    }

    private Page open(Visit visit, String query) {
        visit.signIn(nadia.email(), Newsroom.PASSWORD).open(bridge.address() + query);
        return visit.page();
    }

    @Test
    void whatWasTypedSurvivesEscape(Visit visit) {
        Page page = open(visit, "?statement=2");
        page.keyboard().press("c");
        page.locator("#excerpt").fill("Work ends on 30 June.");

        page.keyboard().press("Escape");

        assertThat(page.locator("#panel [data-statement='2']")).isVisible();
        assertThat(page.locator("#said")).containsText("What you typed is kept");
        assertThat(page.locator("#statement")).isFocused();
        page.keyboard().press("c");
        assertThat(page.locator("#excerpt")).hasValue("Work ends on 30 June.");
    }

    @Test
    void anotherStatementTakenInHandLosesNothingEither(Visit visit) {
        Page page = open(visit, "?statement=2");
        page.keyboard().press("v");
        page.locator("#rationale").fill("Half of a thought");

        page.locator("#lines a[data-n='1']").click();
        assertThat(page.locator("#panel [data-statement='1']")).isVisible();
        page.locator("#lines a[data-n='2']").click();
        assertThat(page.locator("#panel [data-statement='2']")).isVisible();
        page.keyboard().press("v");

        assertThat(page.locator("#rationale")).hasValue("Half of a thought");
    }

    @Test
    void whatIsMarkedIsInHandAndThePlaceIsKept(Visit visit) {
        Page page = open(visit, "");
        page.setViewportSize(1280, 400);
        page.locator("#text .words").last().scrollIntoViewIfNeeded();
        page.locator("#text .words").last().click(new Locator.ClickOptions().setClickCount(3));
        Object before = page.evaluate("scrollY");

        page.keyboard().press("m");
        assertThat(page.locator("#category")).isFocused();
        page.keyboard().press("4");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#panel [data-statement='8']")).isVisible();
        assertThat(page.locator("#panel .notice")).hasText("Statement 8 is marked.");
        assertThat(page.locator("#said")).hasText("Statement 8 is marked.");
        assertThat(page.locator("#text mark[aria-current]").first()).hasAttribute("data-n", "8");
        assertThat(page.evaluate("scrollY")).isEqualTo(before);
        assertThat(page.url()).endsWith("?statement=8");
    }

    @Test
    void theFilterStaysWhenAFormIsSent(Visit visit) {
        Page page = open(visit, "?category=date&statement=2");
        page.keyboard().press("f");
        page.locator("#place").fill("The archive");
        page.locator("#sought").fill("the third of March");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#panel")).containsText("The search is recorded.");
        assertThat(page.locator("#lines li")).hasCount(2);
        assertThat(page.url()).endsWith("?category=date&statement=2");
    }

    @Test
    void whoComesSecondSeesBothVersionsInPlace(Visit visit) {
        visit.accepting(409);
        Page page = open(visit, "?statement=2");
        page.keyboard().press("v");
        assertThat(page.locator("#rating")).isFocused();
        page.keyboard().press("7");
        page.locator("#rationale").fill("I found nothing.");
        bridge.rate(2, "authors-word-only", "Only the article says so.");

        page.keyboard().press("Control+Enter");

        Locator conflict = page.locator("#panel #problems");
        assertThat(conflict).containsText("Only the article says so.");
        assertThat(conflict).containsText("I found nothing.");
        assertThat(conflict).isFocused();
        visit.assertAccessible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#panel .notice")).hasText("Statement 2: unverifiable.");
    }

    @Test
    void stepsTakenFasterThanTheyAreAnsweredAllCount(Visit visit) {
        Page page = open(visit, "");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("j");

        assertThat(page.locator("#lines a[aria-current]")).hasAttribute("data-n", "2");
        assertThat(page.locator("#panel [data-statement='2']")).isVisible();
    }

    @Test
    void onAPhoneTheStatementOpensBelowItsLine(Browser browser) {
        try (Visit visit = browser.visit(Look.DESKTOP.narrow())) {
            Page page = open(visit, "");

            page.locator("sup[data-n='3'] a").click();

            assertThat(page.locator("#panel [data-statement='3']")).isVisible();
            BoundingBox number = page.locator("sup[data-n='3']").boundingBox();
            BoundingBox panel = page.locator("#statement").boundingBox();
            assertThat(panel.y).isBetween(number.y, number.y + 60);
            assertThat(page.locator("#text .words").last().boundingBox().y).isGreaterThan(panel.y + panel.height - 1);
            visit.assertAccessible();
            visit.assertNoSidewaysScrolling();
            page.setViewportSize(1280, 900);
            assertThat(page.locator("#main > #statement")).isVisible();
        }
    }
}
