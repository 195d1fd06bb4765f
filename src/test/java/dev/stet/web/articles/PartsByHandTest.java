package dev.stet.web.articles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browsing;
import dev.stet.browser.Looking;
import dev.stet.browser.Visit;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Correcting the parts of an article in a real browser, by keyboard. */
@QuarkusTest
@ExtendWith(Browsing.class)
class PartsByHandTest {

    private static final String ARTICLE =
            "A headline\n\nFirst words.\n\nSecond words.\n\nThird words.\n\nFourth words.";

    Page page;

    @BeforeEach
    void lookAtTheParts(Visit visit) {
        Newsroom newsroom = Newsroom.open();
        visit.signIn(newsroom.person(Role.REVIEWER).email(), Newsroom.PASSWORD);
        visit.open("/articles/new");
        page = visit.page();
        page.fill("#text", ARTICLE);
        page.click("text=Look at its parts");
    }

    @Test
    void aRunIsChangedInPlaceAndStaysWhenStored() {
        page.fill("#title", "Typed meanwhile");
        changeTwoToFour();

        assertThat(page.locator("part-range [role=status]")).hasText("3 changed: Quotation");
        assertThat(page.locator("#title")).hasValue("Typed meanwhile");
        theRunIsQuoted();
        page.click("text=Store as revision 1");
        assertThat(page.locator(".notice.done")).containsText("stored as revision 1");
    }

    @Test
    @Looking(scripts = false)
    void aRunIsChangedWithoutScripts() {
        changeTwoToFour();

        theRunIsQuoted();
    }

    @Test
    void theFirstLetterChoosesAKind() {
        page.focus("#part-2 select");
        page.keyboard().press("b");

        assertThat(page.locator("#part-2 select")).hasValue("boilerplate");
    }

    private void changeTwoToFour() {
        page.fill("#from", "2");
        page.fill("#to", "4");
        page.selectOption("#as", "quotation");
        page.focus("part-range button");
        page.keyboard().press("Enter");
    }

    private void theRunIsQuoted() {
        for (int part = 2; part <= 4; part++) {
            assertThat(page.locator("#part-" + part + " select")).hasValue("quotation");
        }
        assertThat(page.locator("#part-5 select")).hasValue("paragraph");
    }
}
