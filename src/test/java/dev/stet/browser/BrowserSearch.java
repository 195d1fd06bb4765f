package dev.stet.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;

/**
 * Finds a browser on this machine: the variable STET_BROWSER, the PATH, Playwright's own download, and on a Debian where
 * we are root its package. Says what it does, in one line each, and looks only once in a run of tests.
 */
final class BrowserSearch {
    private static final String FOUND = "stet.browser.found";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final Duration DOWNLOAD = Duration.ofMinutes(3);
    private static final Duration PACKAGE_LISTS = Duration.ofMinutes(3);
    private static final Duration PACKAGE = Duration.ofMinutes(10);
    private static final String NONE = "No browser was found, and these tests are not left out. Type: "
            + "sudo apt-get install -y chromium   (or set STET_BROWSER to the path of a Chrome or Chromium)";

    private BrowserSearch() {}

    /**
     * The path of an executable Chrome or Chromium.
     *
     * @throws IllegalStateException with the one line to type, where none can be had
     */
    static synchronized Path find() {
        String found = System.getProperty(FOUND);
        if (found == null) {
            found = search().map(Path::toString).orElse("");
            System.setProperty(FOUND, found);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException(NONE);
        }
        return Path.of(found);
    }

    private static Optional<Path> search() {
        Optional<Path> browser = Stream.<Supplier<Optional<Path>>>of(
                        BrowserSearch::named,
                        BrowserSearch::onPath,
                        BrowserSearch::downloaded,
                        BrowserSearch::installed)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
        browser.ifPresent(path -> say("using " + path));
        return browser;
    }

    private static Optional<Path> named() {
        String named = System.getenv("STET_BROWSER");
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(named))) {
            throw new IllegalStateException(
                    "STET_BROWSER names " + named + ", which is not a program on this machine.");
        }
        return Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> downloaded() {
        Path own = own();
        if (!Files.isExecutable(own)) {
            say("none on the PATH; letting Playwright download its own (at most " + DOWNLOAD.toMinutes() + " minutes)");
            Attempt.of(DOWNLOAD, List.of(java(), "-cp", classPath(), CLI.class.getName(), "install", "chromium"));
        }
        return Optional.of(own).filter(Files::isExecutable);
    }

    private static Path own() {
        Map<String, String> quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet))) {
            return Path.of(playwright.chromium().executablePath());
        }
    }

    private static Optional<Path> installed() {
        if (!Files.exists(Path.of("/etc/debian_version"))
                || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        say("the download failed; apt-get install -y chromium (at most " + PACKAGE.toMinutes() + " minutes)");
        Attempt.of(PACKAGE_LISTS, List.of("apt-get", "update"));
        Attempt.of(PACKAGE, List.of("apt-get", "install", "-y", "chromium"));
        return onPath();
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static void say(String line) {
        System.out.println("Browser: " + line);
    }
}
