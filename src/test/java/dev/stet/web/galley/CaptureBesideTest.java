package dev.stet.web.galley;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browsing;
import dev.stet.browser.Looking;
import dev.stet.browser.Visit;
import dev.stet.world.World;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The capture in which cited words were found, beside the article. */
@QuarkusTest
@ExtendWith(Browsing.class)
class CaptureBesideTest {

    @Inject
    World world;

    private Page statement(Visit visit, int number) {
        visit.signIn(world.mira().email(), World.PASSWORD);
        visit.open("/articles/" + world.plan().id() + "?statement=" + number);
        return visit.page();
    }

    @Test
    void opensInThePanelAtThePassageAndGivesTheStatementBack(Visit visit) {
        Page page = statement(visit, 1);

        page.locator("#panel .quotation a").first().click();

        assertThat(page.locator("#panel mark.sought")).hasText("28. All parties accept the points above.");
        assertThat(page.locator("#panel mark.sought")).isInViewport();
        visit.assertAccessible();
        visit.assertNoSidewaysScrolling();
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel h2").first()).hasText("Statement 1 · number");
    }

    @Test
    void leadsToTheWholeCapture(Visit visit) {
        Page page = statement(visit, 1);

        page.locator("#panel .quotation a").first().click();
        page.getByText("The whole capture").click();

        assertThat(page.locator("article.captured mark").first()).hasText("28. All parties accept the points above.");
    }

    @Test
    @Looking(width = 360, dark = true)
    void fitsBelowItsLineOnANarrowScreen(Visit visit) {
        Page page = statement(visit, 1);

        page.locator("#panel .quotation a").first().click();

        assertThat(page.locator("#panel mark.sought")).isVisible();
        visit.assertAccessible();
        visit.assertNoSidewaysScrolling();
    }

    @Test
    @Looking(scripts = false)
    void isALinkWithoutScripts(Visit visit) {
        Page page = statement(visit, 1);

        page.locator("#panel .quotation a").first().click();

        assertThat(page.locator("article.captured mark").first()).hasText("28. All parties accept the points above.");
    }
}
