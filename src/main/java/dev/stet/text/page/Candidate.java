package dev.stet.text.page;

import java.util.ArrayList;
import java.util.List;

/** The element that most likely holds the article, and the neighbours that belong to it. */
final class Candidate {

    private static final int RIVALS = 5;
    private static final double CLOSE = 0.75;
    private static final int ENOUGH_RIVALS = 3;
    private static final double SIBLING_SHARE = 0.2;
    private static final double LEAST_SIBLING_SCORE = 10;
    private static final int LONG_PARAGRAPH = 80;
    private static final double FEW_LINKS = 0.25;
    private static final int LONGEST_READ = 2 * LONG_PARAGRAPH;

    private final Scores scores;
    private final PageNode node;

    private Candidate(Scores scores, PageNode node) {
        this.scores = scores;
        this.node = node;
    }

    /** The best of a body; where nothing scored, all of the body. */
    static Candidate in(PageNode body, Scores scores) {
        List<PageNode> best = scores.best(RIVALS);
        if (best.isEmpty() || best.get(0).is("body")) {
            return new Candidate(scores, wrapped(body));
        }
        PageNode top = aroundRivals(best, scores);
        return new Candidate(scores, outOfOnlyChildren(climbed(top, scores)));
    }

    private static PageNode wrapped(PageNode body) {
        PageNode box = PageNode.element("div");
        box.appendAll(body.children());
        body.append(box);
        Measure.take(body);
        return box;
    }

    /** Where several elements score nearly alike, the article is what holds them all. */
    private static PageNode aroundRivals(List<PageNode> best, Scores scores) {
        PageNode top = best.get(0);
        List<PageNode> rivals = best.stream()
                .skip(1)
                .filter(rival -> scores.of(rival) / scores.of(top) >= CLOSE)
                .toList();
        PageNode outer = top.parent();
        while (rivals.size() >= ENOUGH_RIVALS && isInside(outer)) {
            PageNode around = outer;
            long held = rivals.stream()
                    .filter(rival -> rival.hasAncestor(node -> node == around))
                    .count();
            if (held >= ENOUGH_RIVALS) {
                return outer;
            }
            outer = outer.parent();
        }
        return top;
    }

    /** Goes outward as long as the score does not fall far; the first one that scores higher is taken. */
    private static PageNode climbed(PageNode top, Scores scores) {
        double last = scores.of(top);
        double least = last / 3;
        for (PageNode outer = top.parent(); isInside(outer); outer = outer.parent()) {
            if (!scores.has(outer)) {
                continue;
            }
            double score = scores.of(outer);
            if (score < least) {
                return top;
            }
            if (score > last) {
                return outer;
            }
            last = score;
        }
        return top;
    }

    private static PageNode outOfOnlyChildren(PageNode top) {
        PageNode outermost = top;
        while (isInside(outermost.parent()) && outermost.parent().elements().size() == 1) {
            outermost = outermost.parent();
        }
        return outermost;
    }

    private static boolean isInside(PageNode node) {
        return node != null && !node.is("body") && !node.is("html");
    }

    /** Takes the article out of the page: this element and those beside it that read like a part of it. */
    PageNode article() {
        double threshold = Math.max(LEAST_SIBLING_SCORE, scores.of(node) * SIBLING_SHARE);
        List<PageNode> belonging = new ArrayList<>();
        for (PageNode sibling : node.parent().elements()) {
            if (sibling == node || belongs(sibling, threshold)) {
                belonging.add(sibling);
            }
        }
        PageNode article = PageNode.element("div");
        article.appendAll(belonging);
        return article;
    }

    private boolean belongs(PageNode sibling, double threshold) {
        String name = node.attribute("class");
        boolean sameName = !name.isEmpty() && name.equals(sibling.attribute("class"));
        double bonus = sameName ? scores.of(node) * SIBLING_SHARE : 0;
        if (scores.has(sibling) && scores.of(sibling) + bonus >= threshold) {
            return true;
        }
        return sibling.is("p") && isProse(sibling);
    }

    private static boolean isProse(PageNode paragraph) {
        int length = paragraph.measure().length();
        double links = paragraph.measure().linkDensity();
        if (length > LONG_PARAGRAPH) {
            return links < FEW_LINKS;
        }
        return length > 0 && links == 0 && Words.of(paragraph, LONGEST_READ).matches("(?s).*\\.( .*|$)");
    }
}
