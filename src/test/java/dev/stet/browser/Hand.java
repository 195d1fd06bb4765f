package dev.stet.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * How a reviewer does things to a page: each way of working is one class. What a hand only reads, it may read as it likes;
 * what it does, it does as a person would who has nothing else.
 */
abstract class Hand {

    /** The form of the page, or the one in the panel; a filter is none. */
    static final String FORM = "#main form[method=post]";

    private final Page page;

    Hand(Page page) {
        this.page = page;
    }

    final Page page() {
        return page;
    }

    final Locator field(String name) {
        return page.locator(FORM + " [name='" + name + "']:not([type=hidden])");
    }

    final Locator radio(String name, String value) {
        return page.locator(FORM + " input[name='" + name + "'][value='" + value + "']");
    }

    /** Follows a link of the page's content or of the bar above it. */
    abstract void follow(Locator link);

    /** Replaces what a field has in it. */
    abstract void write(String field, String words);

    /** Chooses one of a few. */
    abstract void choose(String field, String value);

    /** Picks an option of the n-th list of this name, counted from 0. */
    abstract void pick(String field, int n, String value);

    abstract void tick(String field);

    /** Sends the form. */
    abstract void send();

    /** Says which words are meant, where they stand last, and opens the form that marks them or sets them aside. */
    abstract void openWith(String words, Verb verb);

    /** Opens a form about the statement in hand. */
    abstract void open(Verb verb);

    /** Takes a statement in hand. */
    abstract void turnTo(int statement);

    /** Looks a source up in the library and picks it. */
    abstract void lookUp(String title);

    /** Says that the source is a new one, called so. */
    abstract void describe(String title);

    /** Leaves the form without sending it. */
    abstract void cancel();

    /** Follows a link to a file. */
    final Download download(Locator link) {
        return page.waitForDownload(() -> follow(link));
    }

    /** What can be done to words or to a statement, by the key that does it. */
    enum Verb {
        MARK("m"),
        SET_ASIDE("a"),
        CITE("c"),
        RATE("v"),
        SEARCH("f"),
        ADJUST("e");

        private final String key;

        Verb(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
