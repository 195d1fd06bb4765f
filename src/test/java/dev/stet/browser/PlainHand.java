package dev.stet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Works in a browser that runs no scripts: links and forms, and whole pages between them. */
final class PlainHand extends Hand {

    PlainHand(Page page) {
        super(page);
    }

    @Override
    void follow(Locator link) {
        link.click();
    }

    @Override
    void write(String field, String words) {
        field(field).fill(words);
    }

    @Override
    void choose(String field, String value) {
        radio(field, value).check();
    }

    @Override
    void pick(String field, int n, String value) {
        field(field).nth(n).selectOption(value);
    }

    @Override
    void tick(String field) {
        field(field).check();
    }

    /** Words that stand twice are asked about: the last place is meant. */
    @Override
    void send() {
        Locator main = page().locator(FORM + " button.main");
        main.click();
        Locator asked = page().locator("#problems a[href='#place']");
        if (asked.count() > 0) {
            field("place").last().check();
            main.click();
        }
    }

    @Override
    void openWith(String words, Verb verb) {
        switch (verb) {
            case MARK ->
                page().locator("#main a[href$='/statements/new']").first().click();
            case SET_ASIDE ->
                page().locator("#main a[href$='/asides/new']").first().click();
            default -> open(verb);
        }
        write("exact", words);
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
        write("q", title);
        page().locator(FORM + " button[name=look]").click();
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
