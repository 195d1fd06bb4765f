package dev.stet.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Points, clicks and drags; the keyboard serves for words only. */
final class MouseHand extends Hand {

    private static final int TOP = 120;
    private static final int BOTTOM = 780;

    MouseHand(Page page) {
        super(page);
    }

    @Override
    void follow(Locator link) {
        link.click();
    }

    @Override
    void write(String field, String words) {
        field(field).click(new Locator.ClickOptions().setClickCount(3));
        page().keyboard().press("Backspace");
        page().keyboard().insertText(words);
    }

    @Override
    void choose(String field, String value) {
        radio(field, value).click();
    }

    /** The options open in a window of the system, which no page sees: the one thing that is not clicked here. */
    @Override
    void pick(String field, int n, String value) {
        field(field).nth(n).selectOption(value);
    }

    @Override
    void tick(String field) {
        field(field).click();
    }

    @Override
    void send() {
        page().locator(FORM + " button.main").click();
    }

    @Override
    void openWith(String words, Verb verb) {
        drag(words);
        if (verb == Verb.ADJUST) {
            open(verb);
        } else {
            page().locator("selection-bar button")
                    .filter(new Locator.FilterOptions().setHasText(verb == Verb.MARK ? "Mark" : "Set aside"))
                    .click();
        }
    }

    private void drag(String words) {
        Printed at = onScreen(words);
        Mouse mouse = page().mouse();
        mouse.move(at.left() + 1, at.top());
        mouse.down();
        mouse.move((at.left() + at.right()) / 2, (at.top() + at.bottom()) / 2, new Mouse.MoveOptions().setSteps(4));
        mouse.move(at.right() - 1, at.bottom(), new Mouse.MoveOptions().setSteps(4));
        mouse.up();
    }

    /** Turns the wheel over the text until the words can be seen. */
    private Printed onScreen(String words) {
        page().mouse().move(600, 450);
        Printed at = Printed.find(page(), words);
        while (at.top() < TOP || at.bottom() > BOTTOM) {
            double before = at.top();
            page().mouse().wheel(0, at.top() - 400);
            page().waitForCondition(() -> Printed.find(page(), words).top() != before);
            at = Printed.find(page(), words);
        }
        return at;
    }

    @Override
    void open(Verb verb) {
        page().locator("#panel a[data-key=" + verb.key() + "]").click();
    }

    @Override
    void turnTo(int statement) {
        page().locator("#lines a[data-n='" + statement + "']").click();
        assertThat(page().locator("#panel [data-statement='" + statement + "']"))
                .isVisible();
    }

    @Override
    void lookUp(String title) {
        field("q").click();
        page().keyboard().type(title, new Keyboard.TypeOptions());
        page().locator("source-finder label")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
    }

    @Override
    void describe(String title) {
        choose("source", "new");
        if (!field("title").isVisible()) {
            page().locator(FORM + " details summary").click();
        }
        write("title", title);
    }

    @Override
    void cancel() {
        page().locator(FORM + " a.button.plain").click();
    }
}
