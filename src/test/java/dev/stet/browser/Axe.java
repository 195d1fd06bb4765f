package dev.stet.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe-core has against a page: each rule it knows, best practices included. */
final class Axe {
    /** Without preloading: it fetches style sheets to write them into the page, which our policy refuses aloud. */
    private static final String RUN = """
            () => axe.run(document, { preload: false, resultTypes: ['violations'] }).then(result =>
                result.violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')} ${node.html} ${node.failureSummary}`
                        .replace(/\\s+/g, ' '))))
            """;

    private Axe() {}

    /** One line for each element: the rule, what helps, the element. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN);
    }
}
