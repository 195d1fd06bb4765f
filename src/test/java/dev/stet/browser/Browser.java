package dev.stet.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import dev.stet.rig.Tested;

/** The one browser of a run of tests. Each {@link Visit} is a fresh context of it: no cookie of another. */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--disable-software-rasterizer",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Finds a browser and starts it.
     *
     * @throws IllegalStateException with the one line to type, where none can be had
     */
    public static Browser start() {
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(BrowserSearch.find())
                .setChromiumSandbox(false)
                .setArgs(ARGUMENTS);
        Map<String, String> quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A visit to the application under test. */
    public Visit visit(Look look) {
        return visit(look, Tested.address().toString());
    }

    /** A visit to the server at an address. */
    public Visit visit(Look look, String address) {
        return new Visit(browser.newContext(look.options(address)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
