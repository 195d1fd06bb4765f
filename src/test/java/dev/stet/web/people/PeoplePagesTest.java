package dev.stet.web.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browser;
import dev.stet.browser.Browsing;
import dev.stet.browser.Look;
import dev.stet.browser.Visit;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages about people, in a real browser. */
@QuarkusTest
@ExtendWith(Browsing.class)
class PeoplePagesTest {

    @Test
    void everyPageIsAccessibleInLightAndDarkAndNarrow(Browser browser) {
        Newsroom newsroom = Newsroom.open();
        Long nadia = newsroom.person(Role.REVIEWER).id();
        for (Look look : List.of(Look.DESKTOP, Look.DESKTOP.inTheDark(), Look.DESKTOP.narrow())) {
            try (Visit visit = browser.visit(look)) {
                signIn(visit, newsroom, "wrong");
                check(visit, look, "sign-in-refused");
                signIn(visit, newsroom, Newsroom.PASSWORD);
                for (String path : List.of("/people", "/people/new", "/people/" + nadia, "/account")) {
                    visit.open(path);
                    check(visit, look, path.replaceAll("\\d+", "one").replace('/', '-'));
                }
            }
        }
    }

    @Test
    void aTokenIsIssuedByHand(Visit visit) {
        Newsroom newsroom = Newsroom.open();
        visit.open("/account");
        signIn(visit, newsroom, Newsroom.PASSWORD);
        visit.open("/account");

        visit.page().getByLabel("What the token is for").fill("The nightly import");
        visit.page().getByText("Issue a token").click();

        assertThat(visit.page().locator("code.handed")).containsText("stet_");
        visit.assertNoSidewaysScrolling();
    }

    @Test
    void whatIsTypedAsAPasswordCanBeShown(Visit visit) {
        visit.open("/sign-in");

        visit.page().getByLabel("Password").fill("a sentence only we would write");
        visit.page().getByText("Show").click();

        assertThat(visit.page().locator("#password")).hasAttribute("type", "text");
    }

    private static void signIn(Visit visit, Newsroom newsroom, String password) {
        visit.accepting(422).accepting(404).open("/sign-in");
        visit.page().getByLabel("E-mail").fill(newsroom.administrator().email());
        visit.page().getByLabel("Password").fill(password);
        visit.page().locator("main button.main").click();
    }

    private static void check(Visit visit, Look look, String name) {
        visit.screenshot("people" + name + "-" + look);
        visit.assertAccessible();
        visit.assertNoSidewaysScrolling();
    }
}
