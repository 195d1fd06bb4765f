package dev.stet.browser;

import java.nio.file.Path;
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

    /** Fails if axe finds anything on the page as it stands. Needs scripts. */
    public void assertAccessible() {
        assertThat(Axe.findings(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** Fails if the page is wider than its window. */
    public void assertNoSidewaysScrolling() {
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue())
                .as("width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
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
