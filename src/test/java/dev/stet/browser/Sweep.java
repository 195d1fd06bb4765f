package dev.stet.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

import dev.stet.rig.HtmlChecker;

/**
 * Opens each page that a visit can reach by links and looks at it in the light and in the dark, wide and narrow: what axe
 * finds, what the HTML checker finds, what the browser complains of, whether it scrolls sideways.
 *
 * <p>Pages of one kind (another article, another statement) are looked at a few times, not all.
 */
final class Sweep {
    private static final int OF_A_KIND = 2;
    private static final String LINKS =
            "Array.from(document.links, a => a.origin === location.origin && !a.download ? a.pathname + a.search : '')";

    private final Visit visit;
    private final int status;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    /** @param status that each page must answer with */
    Sweep(Visit visit, int status) {
        this.visit = visit;
        this.status = status;
    }

    /** Looks at these pages and at whatever they lead to. */
    Sweep from(String... paths) {
        List.of(paths).forEach(this::await);
        while (!waiting.isEmpty()) {
            look(waiting.poll());
            links().forEach(this::await);
        }
        return this;
    }

    /** Looks at these pages only. */
    Sweep only(String... paths) {
        List.of(paths).forEach(this::look);
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
        boolean isPage = path.startsWith("/") && !path.matches("/(q|api)/.*|.*\\.(html|pdf|csv|json)");
        if (isPage && !opened.contains(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
            waiting.add(path);
        }
    }

    /** Two pages are of a kind if only numbers, digests and what is asked for differ. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "=").replaceAll("(?<=/)(\\d+|[0-9a-f]{64})", "#");
    }

    private void look(String path) {
        opened.add(path);
        int faultsBefore = visit.faults().size();
        Response answer = visit.open(path);
        if (answer.status() != status) {
            findings.add(path + ": status " + answer.status());
        }
        HtmlChecker.errors(answer.text()).forEach(error -> findings.add(path + ": HTML " + error));
        for (Look look : List.of(
                Look.DESKTOP, Look.DESKTOP.inTheDark(), Look.DESKTOP.narrow().inTheDark(), Look.DESKTOP.narrow())) {
            as(look);
            visit.shortcomings().forEach(found -> findings.add(path + " (" + look + "): " + found));
        }
        as(Look.DESKTOP);
        visit.faults().stream().skip(faultsBefore).forEach(fault -> findings.add(path + ": " + fault));
    }

    private void as(Look look) {
        visit.page().setViewportSize(look.width(), look.height());
        visit.page()
                .emulateMedia(
                        new EmulateMediaOptions().setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visit.page().evaluate(LINKS);
    }
}
