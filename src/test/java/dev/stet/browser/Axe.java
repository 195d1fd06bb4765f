package dev.stet.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe-core has against a page: each rule it knows, best practices included. */
final class Axe {
    /** Without preloading: it fetches style sheets to write them into the page, which our policy refuses aloud. */
    private static final String RUN = """
            rules => axe.run(document, { preload: false, resultTypes: ['violations'], ...rules && { runOnly: rules } }).then(result =>
                result.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')} ${node.html} ${node.failureSummary}`
                        .replace(/\\s+/g, ' '))))
            """;

    /** All that axe runs by itself of its category of colours: what lies beyond, for AAA, it must be asked for. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** One line for each element: the rule, what helps, the element. */
    static List<String> findings(Page page) {
        return findings(page, null);
    }

    /** The same of the rules about colours only: a page that has others now, and is otherwise as it was. */
    static List<String> findingsOfColours(Page page) {
        return findings(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page, List<String> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, rules);
    }
}
