package dev.stet.web.galley;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browser;
import dev.stet.browser.Browsing;
import dev.stet.browser.Look;
import dev.stet.browser.Visit;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.TextSpan;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The galley in a real browser: by mouse, by keyboard, and to the eye of axe. */
@QuarkusTest
@ExtendWith(Browsing.class)
class GalleyByHandTest {

    private Person nadia;
    private BridgeArticle bridge;

    @BeforeEach
    void halfChecked() {
        Newsroom newsroom = Newsroom.open();
        nadia = newsroom.person(Role.REVIEWER);
        bridge = BridgeArticle.halfChecked(newsroom);
    }

    private Page open(Visit visit, String query) {
        visit.open("/sign-in");
        visit.page().fill("input[name=email]", nadia.email());
        visit.page().fill("input[name=password]", Newsroom.PASSWORD);
        visit.page().press("input[name=password]", "Enter");
        visit.page().waitForURL(url -> !url.contains("/sign-in"));
        visit.open(bridge.address() + query);
        return visit.page();
    }

    @Test
    void axeFindsNothingByDayAndByNightOnADesktopAndAPhone(Browser browser) {
        for (Look look : List.of(
                Look.DESKTOP,
                Look.DESKTOP.inTheDark(),
                Look.DESKTOP.narrow(),
                Look.DESKTOP.narrow().inTheDark())) {
            try (Visit visit = browser.visit(look)) {
                open(visit, "?statement=1");
                visit.assertAccessible();
                visit.assertNoSidewaysScrolling();
                assertThat(visit.faults()).as(look.toString()).isEmpty();
            }
        }
    }

    @Test
    void jAndKWalkThroughTheList(Visit visit) {
        Page page = open(visit, "");

        page.keyboard().press("j");
        assertThat(page.locator("#panel h2").first()).hasText("Statement 7 · headline");
        page.keyboard().press("j");
        assertThat(page.locator("#panel h2").first()).hasText("Statement 1 · number");
        assertThat(page.locator("#said")).hasText("Statement 1: partly supported");
        assertThat(page.locator("#lines [aria-current]")).containsText("14,200 people");
        page.keyboard().press("k");
        assertThat(page.locator("#panel h2").first()).hasText("Statement 7 · headline");
        assertThat(page.url()).endsWith("?statement=7");
    }

    @Test
    void clickingAMarkShowsTheInnermostStatement(Visit visit) {
        Page page = open(visit, "");

        page.locator("mark[data-n='2']").click();

        assertThat(page.locator("#panel h2").first()).hasText("Statement 2 · date");
    }

    @Test
    void aSentenceAWordAndMoreAreSelectedByKeyboard(Visit visit) {
        Page page = open(visit, "");
        page.keyboard().press("s");
        assertThat(span(page)).isEqualTo(BridgeArticle.span(BridgeArticle.HEADLINE));
        page.keyboard().press("s");
        page.keyboard().press("s");
        assertThat(span(page)).isEqualTo(BridgeArticle.span(BridgeArticle.LEAD));
        page.keyboard().press("w");
        page.keyboard().press("w");
        assertThat(span(page).in(BridgeArticle.TEXT)).isEqualTo("council");
        page.keyboard().press("Alt+Shift+ArrowRight");
        assertThat(span(page).in(BridgeArticle.TEXT)).isEqualTo("council says");
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(span(page).in(BridgeArticle.TEXT)).isEqualTo("council say");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("getSelection().isCollapsed")).isEqualTo(true);
    }

    @Test
    void whatIsSelectedAcrossNumbersAndEmojiIsCountedInCodePoints(Visit visit) {
        Page page = open(visit, "");

        page.evaluate("""
                const lead = document.querySelectorAll('#text .words')[2], body = document.querySelectorAll('#text .words')[3];
                const range = document.createRange();
                range.setStart(lead.querySelector('mark[data-n="4"]').firstChild, 1);
                range.setEndAfter(body.querySelector('mark[data-n="5"]').firstChild);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                """);

        int start = BridgeArticle.span("more than").start();
        int end = BridgeArticle.span("The bridge opened in 1931").end();
        assertThat(span(page)).isEqualTo(new TextSpan(start, end));
    }

    @Test
    void nFindsWhatNobodyHasLookedAt(Visit visit) {
        Page page = open(visit, "");

        page.keyboard().press("n");
        TextSpan first = span(page);
        page.keyboard().press("n");

        assertThat(first.in(BridgeArticle.TEXT)).isEqualTo("The bridge that was");
        assertThat(span(page).in(BridgeArticle.TEXT)).isEqualTo("Counters stood at both ends");
    }

    @Test
    void keysAreLettersWhileOneTypes(Visit visit) {
        Page page = open(visit, "");
        page.keyboard().press("/");
        assertThat(page.locator("#filter")).hasAttribute("open", "");

        page.keyboard().press("j");

        assertThat(page.locator("#panel h2").first()).hasText("Choose a statement");
    }

    @Test
    void theQuestionMarkListsTheKeys(Visit visit) {
        Page page = open(visit, "");

        page.keyboard().press("?");

        assertThat(page.locator("dialog#keys")).containsText("next, previous statement");
        visit.assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#keys")).isHidden();
    }

    @Test
    void selectingByMouseOffersToMark(Visit visit) {
        Page page = open(visit, "");

        page.locator("#text li.words").click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(3));

        assertThat(page.locator("selection-bar")).isVisible();
        assertThat(page.locator("selection-bar button")).hasText(new String[] {"Mark m", "Set aside a"});
    }

    @SuppressWarnings("unchecked")
    private static TextSpan span(Page page) {
        Map<String, Integer> span = (Map<String, Integer>) page.evaluate(
                "import('/js/galley/offsets.js').then(offsets => offsets.spanOf(getSelection().getRangeAt(0)))");
        return new TextSpan(span.get("start"), span.get("end"));
    }
}
