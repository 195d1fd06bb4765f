package dev.stet.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Presses keys and types, and touches nothing else. Each press is counted; words typed count as one. */
final class KeyboardHand extends Hand {

    private static final int PATIENCE = 400;
    private static final String FOCUSED = "each => each === document.activeElement";

    private int presses;

    KeyboardHand(Page page) {
        super(page);
    }

    int presses() {
        return presses;
    }

    private void press(String key) {
        presses++;
        page().keyboard().press(key);
    }

    private void type(String words) {
        presses++;
        page().keyboard().insertText(words);
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < PATIENCE; i++) {
            if ((boolean) target.evaluate(FOCUSED)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("No Tab leads to " + target);
    }

    @Override
    void follow(Locator link) {
        tabTo(link);
        press("Enter");
    }

    @Override
    void write(String field, String words) {
        Locator target = field(field);
        tabTo(target);
        if (!target.inputValue().isEmpty()) {
            press("Control+a");
        }
        type(words);
    }

    /** By its digit where the form shows one, else by the arrows from the radio that Tab leads to. */
    @Override
    void choose(String field, String value) {
        Locator radio = radio(field, value);
        Locator digit = page().locator("label[for='" + radio.getAttribute("id") + "'] kbd");
        if (digit.count() > 0) {
            press(digit.textContent());
        } else {
            tabToGroup(field);
            press("Space");
            for (int i = 0; i < PATIENCE && !radio.isChecked(); i++) {
                press("ArrowDown");
            }
        }
        assertThat(radio).isChecked();
    }

    private void tabToGroup(String field) {
        Locator any = field(field);
        for (int i = 0; i < PATIENCE; i++) {
            if ((boolean) any.evaluateAll("all => all.includes(document.activeElement)")) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("No Tab leads to the choices of " + field);
    }

    @Override
    @SuppressWarnings("unchecked")
    void pick(String field, int n, String value) {
        Locator list = field(field).nth(n);
        tabTo(list);
        List<String> options = (List<String>) list.evaluate("list => [...list.options].map(each => each.value)");
        int steps = options.indexOf(value) - options.indexOf(list.inputValue());
        for (int i = 0; i < Math.abs(steps); i++) {
            press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
        assertThat(list).hasValue(value);
    }

    @Override
    void tick(String field) {
        tabTo(field(field));
        press("Space");
    }

    @Override
    void send() {
        if (page().locator("form-keys").count() > 0) {
            press("Control+Enter");
        } else {
            follow(page().locator(FORM + " button.main"));
        }
    }

    @Override
    void openWith(String words, Verb verb) {
        select(words);
        open(verb);
    }

    /** To the sentence, to its first word, and from there word by word and letter by letter to the end. */
    void select(String words) {
        Printed meant = Printed.find(page(), words);
        Printed now = Printed.selected(page());
        for (int i = 0; i < PATIENCE && !now.contains(meant); i++) {
            press(now.start() > meant.start() ? "S" : "s");
            now = Printed.selected(page());
        }
        for (int i = 0; i < PATIENCE && now.start() != meant.start(); i++) {
            press("w");
            now = Printed.selected(page());
        }
        for (int i = 0; i < PATIENCE && now.end() < meant.end(); i++) {
            press("Alt+Shift+ArrowRight");
            now = Printed.selected(page());
        }
        for (int i = 0; i < PATIENCE && now.end() > meant.end(); i++) {
            press("Shift+ArrowLeft");
            now = Printed.selected(page());
        }
        assertThat(List.of(now.start(), now.end())).as(words).containsExactly(meant.start(), meant.end());
    }

    @Override
    void open(Verb verb) {
        press(verb.key());
        assertThat(page().locator("#panel .borrowed")).isVisible();
    }

    @Override
    @SuppressWarnings("unchecked")
    void turnTo(int statement) {
        List<Object> listed =
                (List<Object>) page().locator("#lines a").evaluateAll("all => all.map(each => Number(each.dataset.n))");
        Object current = page().locator("#lines a")
                .evaluateAll("all => Number(all.find(each => each.ariaCurrent)?.dataset.n ?? -1)");
        int steps = listed.indexOf(statement) - listed.indexOf(current);
        for (int i = 0; i < Math.abs(steps); i++) {
            press(steps > 0 ? "j" : "k");
        }
        assertThat(page().locator("#panel [data-statement='" + statement + "']"))
                .isVisible();
    }

    @Override
    void lookUp(String title) {
        tabTo(field("q"));
        type(title);
        press("Enter");
        assertThat(field("excerpt")).isFocused();
    }

    @Override
    void describe(String title) {
        tabTo(field("q"));
        type(title);
        press("Enter");
        assertThat(field("title")).isFocused();
    }

    @Override
    void cancel() {
        press("Escape");
        assertThat(page().locator("#panel .borrowed")).hasCount(0);
    }
}
