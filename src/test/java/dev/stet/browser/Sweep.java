package dev.stet.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import dev.stet.rig.HtmlChecker;

/**
 * Opens each page that a visit can reach by links and looks at it in the light and in the dark, wide and narrow, and as it
 * is printed: what axe finds, what the HTML checker finds, what the browser complains of, whether it scrolls sideways.
 *
 * <p>Pages of one kind (another article, another statement) are looked at once or a few times, not all.
 */
final class Sweep {
    static final List<Look> ALL_LOOKS = List.of(
            Look.DESKTOP, Look.DESKTOP.inTheDark(), Look.DESKTOP.narrow().inTheDark(), Look.DESKTOP.narrow());

    /** The two that differ most. */
    static final List<Look> TWO_LOOKS =
            List.of(Look.DESKTOP, Look.DESKTOP.narrow().inTheDark());

    /** The width of a sheet of A4 without its margins, in CSS pixels. */
    private static final int SHEET = 657;

    private static final String LINKS =
            "Array.from(document.links, a => a.origin === location.origin && !a.hasAttribute('download') ? a.pathname + a.search : '')";

    private final Visit visit;
    private final List<Look> looks;
    private final int ofAKind;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * @param looks how each page is looked at
     * @param ofAKind how many pages of a kind are looked at
     */
    Sweep(Visit visit, List<Look> looks, int ofAKind) {
        this.visit = visit;
        this.looks = looks;
        this.ofAKind = ofAKind;
    }

    /** Looks at these pages and at whatever they lead to. */
    Sweep from(String... paths) {
        List.of(paths).forEach(this::await);
        while (!waiting.isEmpty()) {
            look(waiting.poll(), 200);
            links().forEach(this::await);
        }
        return this;
    }

    /** Looks at these pages only, each of which must answer with this status. */
    Sweep only(int status, String... paths) {
        List.of(paths).forEach(path -> look(path, status));
        return this;
    }

    /** Opens these pages, sends the form on each of them empty, and looks at how it comes back. */
    Sweep refused(String... paths) {
        for (String path : paths) {
            opened.add(path + " sent empty");
            visit.open(path);
            Response answer = visit.page()
                    .waitForNavigation(() -> visit.page()
                            .evaluate("{ const form = document.querySelector('main form[method=post]');"
                                    + " form.querySelectorAll('input:not([type=hidden]), textarea:not([hidden])')"
                                    + ".forEach(field => field.type === 'radio' ? (field.checked = false) : (field.value = ''));"
                                    + " form.requestSubmit() }"));
            if (!hasFocus("problems")) {
                findings.add(path + " sent empty: the summary of what is wrong has not got the focus");
            }
            look(path + " sent empty", answer, 422);
        }
        return this;
    }

    Set<String> opened() {
        return opened;
    }

    /** One line each: the page, how it was looked at, what is wrong. */
    List<String> findings() {
        return findings;
    }

    private void await(String path) {
        boolean isPage = path.startsWith("/") && !path.matches("/(q|api)/.*|.*\\.(html|pdf|csv|json|zip)");
        if (isPage && !opened.contains(path) && kinds.merge(kind(path), 1, Integer::sum) <= ofAKind) {
            waiting.add(path);
        }
    }

    /** Two pages are of a kind if only numbers, digests and what is asked for differ. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "=").replaceAll("(?<=/)(\\d+|[0-9a-f]{64})", "#");
    }

    private void look(String path, int status) {
        opened.add(path);
        look(path, visit.open(path), status);
    }

    private void look(String path, Response answer, int status) {
        int faultsBefore = visit.faults().size();
        if (answer.status() != status) {
            findings.add(path + ": status " + answer.status());
        }
        HtmlChecker.errors(answer.text()).forEach(error -> findings.add(path + ": HTML " + error));
        Set<Integer> widths = new HashSet<>();
        for (Look look : looks) {
            as(look);
            List<String> shortcomings = widths.add(look.width()) ? visit.shortcomings() : visit.shortcomingsOfColours();
            shortcomings.forEach(found -> findings.add(path + " (" + look + "): " + found));
        }
        print(path);
        as(Look.DESKTOP);
        visit.faults().stream().skip(faultsBefore).forEach(fault -> findings.add(path + ": " + fault));
    }

    /** On paper nothing is cut off at the right, and the tools are gone. */
    private void print(String path) {
        visit.page().setViewportSize(SHEET, SHEET);
        visit.page()
                .emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        int width = ((Number) visit.page().evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > SHEET) {
            findings.add(path + " (printed): " + width + " px on a sheet of " + SHEET);
        }
        if (visit.page().locator("header.bar").isVisible()) {
            findings.add(path + " (printed): shows the bar");
        }
    }

    /** A browser gives the focus with the first frame that it draws, which may come after the answer. */
    private boolean hasFocus(String id) {
        try {
            visit.page().waitForFunction("id => document.activeElement.id === id", id);
            return true;
        } catch (TimeoutError never) {
            return false;
        }
    }

    private void as(Look look) {
        visit.page().setViewportSize(look.width(), look.height());
        visit.page()
                .emulateMedia(new EmulateMediaOptions()
                        .setMedia(Media.SCREEN)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visit.page().evaluate(LINKS);
    }
}
