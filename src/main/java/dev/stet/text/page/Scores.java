package dev.stet.text.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each element looks like the one that holds the article: paragraphs speak for those around them. */
final class Scores {

    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int LEVELS = 5;
    private static final int UNITS_PER_POINT = 100;
    private static final int MOST_FOR_LENGTH = 3;
    private static final Set<String> GOOD = Set.of("pre", "td", "blockquote");
    private static final Set<String> POOR = Set.of("address", "ol", "ul", "dl", "dd", "dt", "li", "form");
    private static final Set<String> BAD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

    private final Strictness strictness;
    private final Map<PageNode, Double> scores = new LinkedHashMap<>();

    private Scores(Strictness strictness) {
        this.strictness = strictness;
    }

    /** Scores what stands around the paragraphs of a tree that has been measured. */
    static Scores of(List<PageNode> paragraphs, Strictness strictness) {
        Scores scores = new Scores(strictness);
        paragraphs.forEach(scores::hear);
        scores.scores.replaceAll((node, score) -> score * (1 - node.measure().linkDensity()));
        return scores;
    }

    private void hear(PageNode paragraph) {
        Measure measure = paragraph.measure();
        if (paragraph.parent() == null || measure.length() < SHORTEST_PARAGRAPH) {
            return;
        }
        double points = 2 + measure.commas + Math.min(measure.length() / UNITS_PER_POINT, MOST_FOR_LENGTH);
        PageNode outer = paragraph.parent();
        for (int level = 0; level < LEVELS && outer != null && outer.parent() != null; level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            scores.merge(outer, start(outer) + points / share, (old, ignored) -> old + points / share);
            outer = outer.parent();
        }
    }

    private double start(PageNode node) {
        int byTag = node.is("div") ? 5 : node.isAnyOf(GOOD) ? 3 : node.isAnyOf(POOR) ? -3 : node.isAnyOf(BAD) ? -5 : 0;
        return byTag + strictness.weight(node);
    }

    boolean has(PageNode node) {
        return scores.containsKey(node);
    }

    /** The score; an element that no paragraph spoke for has what its name and tag are worth. */
    double of(PageNode node) {
        return scores.containsKey(node) ? scores.get(node) : start(node);
    }

    /** The best ones, best first. */
    List<PageNode> best(int most) {
        List<PageNode> nodes = new ArrayList<>(scores.keySet());
        nodes.sort(Comparator.comparingDouble((PageNode node) -> -scores.get(node)));
        return nodes.subList(0, Math.min(most, nodes.size()));
    }
}
