package dev.stet.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** One person's window: a fresh context with one page, and whatever the browser complained of in it. */
public final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final Faults faults = new Faults();

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        faults.watch(page);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a path of the application, such as "/articles/1", and gives the answer. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** From now on an answer of this status to a script's request is no fault, such as 422 to a fragment. */
    public Visit accepting(int status) {
        faults.accept(status);
        return this;
    }

    /** What the browser complained of so far. */
    public List<String> faults() {
        return faults.found();
    }

    /** What axe finds on the page as it stands, and whether it is wider than its window; one line each. Needs scripts. */
    public List<String> shortcomings() {
        return withWidth(Axe.findings(page));
    }

    /** The same where only the colours are others than when it was last asked. */
    List<String> shortcomingsOfColours() {
        return withWidth(Axe.findingsOfColours(page));
    }

    private List<String> withWidth(List<String> findings) {
        List<String> found = new ArrayList<>(findings);
        if (width() > page.viewportSize().width) {
            found.add("scrolls sideways: " + width() + " of " + page.viewportSize().width + " px");
        }
        return found;
    }

    /** Fails if axe finds anything on the page as it stands. Needs scripts. */
    public void assertAccessible() {
        assertThat(Axe.findings(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** Fails if the page is wider than its window. */
    public void assertNoSidewaysScrolling() {
        assertThat(width()).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    private int width() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    /** Signs in by the page. */
    public Visit signIn(String email, String password) {
        open("/sign-in");
        page.fill("input[name=email]", email);
        page.fill("input[name=password]", password);
        page.click("form[action='/sessions'] button.main");
        page.waitForURL(url -> !url.endsWith("/sign-in") && !url.endsWith("/sessions"));
        return this;
    }

    /** The whole page as a PNG, kept where the reader of a failed test finds it. */
    public Path screenshot(String name) {
        Path file = Path.of("target/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        context.close();
    }
}
