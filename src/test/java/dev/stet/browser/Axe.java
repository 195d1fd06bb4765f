package dev.stet.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe-core has against a page: each rule it knows, best practices included. */
final class Axe {
    private Axe() {}

    /** One line for each element: the rule, what helps, the element. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().flatMap(Axe::lines).toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> line(rule, node));
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + ": " + node.getTarget() + " "
                + node.getHtml() + " " + node.getFailureSummary().replaceAll("\\s+", " ");
    }
}
