package dev.stet.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the words just selected can become is offered, however they were dragged over. */
@QuarkusTest
@ExtendWith(Browsing.class)
class SelectionBarTest {

    private static final Mouse.MoveOptions SLOWLY = new Mouse.MoveOptions().setSteps(4);

    @Test
    void comesWhereTheDragEndsOutsideTheText(Visit visit) {
        Page page = galley(visit);
        Printed at = pressedOver(page);
        page.mouse().move(4, at.bottom() + 2, SLOWLY);
        page.mouse().up();

        assertThat(bar(page)).isVisible();
    }

    @Test
    void goesWithTheSelection(Visit visit) {
        Page page = galley(visit);
        pressedOver(page);
        page.mouse().up();
        assertThat(bar(page)).isVisible();

        page.keyboard().press("Escape");
        assertThat(bar(page)).isHidden();
    }

    /** Drags over a few words, and does not let go. */
    private Printed pressedOver(Page page) {
        Printed at = Printed.find(page, "28 points");
        page.mouse().move(at.left() + 1, at.top());
        page.mouse().down();
        page.mouse().move(at.right() - 1, at.bottom(), SLOWLY);
        return at;
    }

    private Page galley(Visit visit) {
        Desktop desktop = Desktop.open();
        Page page = visit.page();
        new Reviewer(new MouseHand(page)).signIn(desktop.reviewer().email(), Newsroom.PASSWORD);
        visit.open(desktop.galley());
        return page;
    }

    private Locator bar(Page page) {
        return page.locator("selection-bar");
    }
}
