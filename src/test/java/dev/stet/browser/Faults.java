package dev.stet.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** What the browser complained of while a page was open: errors of scripts, of the console, of the security policy. */
final class Faults {
    private static final String FAILED_LOAD = "Failed to load resource";

    private final List<String> found = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Integer> accepted = new HashSet<>();

    void watch(Page page) {
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> found.add("script error: " + error));
    }

    /** From now on an answer of this status to a script is no fault. */
    void accept(int status) {
        accepted.add(status);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()) {
            documents.add(response.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !isExpected(message)) {
            found.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** Chrome logs each page that answers 404 or 422; whether it should have is for the test to say. */
    private boolean isExpected(ConsoleMessage message) {
        return message.text().startsWith(FAILED_LOAD)
                && (documents.contains(address(message))
                        || accepted.stream().anyMatch(status -> message.text().contains("status of " + status)));
    }

    /** The console says "address:line:column". */
    private static String address(ConsoleMessage message) {
        return message.location().replaceFirst(":\\d+:\\d+$", "");
    }
}
