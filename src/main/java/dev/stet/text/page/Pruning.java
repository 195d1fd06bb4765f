package dev.stet.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first walk over a page: takes out what cannot be article, and gathers the paragraphs that will be scored. */
final class Pruning {

    private static final Set<String> SERVING_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");
    private static final Set<String> BOXES = Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TITLE_HEADINGS = Set.of("h1", "h2");
    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_TITLE = 1000;
    private static final double SAME_TITLE = 0.75;
    private static final double FEW_LINKS = 0.25;

    private final Strictness strictness;
    private final String title;
    private final List<PageNode> paragraphs = new ArrayList<>();
    private String byline;
    private boolean titleMayFollow = true;

    /**
     * @param title the title that is known already, so that its repetition above the text goes
     * @param byline the byline that is known already; empty if none is, so that the page's own is looked for
     */
    Pruning(Strictness strictness, String title, Optional<String> byline) {
        this.strictness = strictness;
        this.title = title;
        this.byline = byline.orElse("");
    }

    /** Prunes the tree; returns the elements that hold running text, in the order of the page. */
    List<PageNode> of(PageNode body) {
        PageNode node = body;
        while (node != null) {
            node = goesOut(node) ? node.removeAndGoOn() : kept(node);
        }
        return paragraphs;
    }

    /** The byline, given or found; empty if neither. */
    Optional<String> byline() {
        return byline.isEmpty() ? Optional.empty() : Optional.of(byline);
    }

    private boolean goesOut(PageNode node) {
        if (node.isText() || node.is("body")) {
            return false;
        }
        return isByline(node) || repeatsTitle(node) || isUnlikely(node) || isEmptyBox(node);
    }

    private boolean isByline(PageNode node) {
        if (!byline.isEmpty() || !Wording.saysByline(node)) {
            return false;
        }
        String text = Words.of(node, LONGEST_BYLINE);
        if (text.isEmpty() || text.length() >= LONGEST_BYLINE) {
            return false;
        }
        byline = name(node).orElse(text);
        return true;
    }

    private static Optional<String> name(PageNode byline) {
        PageNode end = byline.afterwards();
        for (PageNode node = byline.first(); node != null && node != end; node = node.following()) {
            if (node.attribute("itemprop").contains("name")) {
                return Optional.of(Words.of(node, LONGEST_BYLINE)).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private boolean repeatsTitle(PageNode node) {
        if (!titleMayFollow || !node.isAnyOf(TITLE_HEADINGS)) {
            return false;
        }
        boolean repeats = Words.likeness(title, Words.of(node, LONGEST_TITLE)) > SAME_TITLE;
        titleMayFollow = !repeats;
        return repeats;
    }

    private boolean isUnlikely(PageNode node) {
        if (!strictness.dropsUnlikely()) {
            return false;
        }
        boolean named = !node.is("a")
                && Wording.saysUnlikely(node)
                && !node.hasAncestor(outer -> outer.is("table") || outer.is("code"));
        return named || SERVING_ROLES.contains(node.attribute("role"));
    }

    private static boolean isEmptyBox(PageNode node) {
        if (!node.isAnyOf(BOXES)) {
            return false;
        }
        for (PageNode child = node.first(); child != null; child = child.next()) {
            if (!child.isBlankText() && !child.is("br") && !child.is("hr")) {
                return false;
            }
        }
        return true;
    }

    private PageNode kept(PageNode node) {
        PageNode kept = node;
        if (node.isAnyOf(Tags.SCORED)) {
            paragraphs.add(node);
        }
        if (node.is("div")) {
            kept = asParagraph(node);
        }
        return kept.following();
    }

    /** Many pages write paragraphs as boxes. */
    private PageNode asParagraph(PageNode box) {
        Paragraphs.wrapLooseText(box);
        Optional<PageNode> only = Paragraphs.onlyChild(box, "p");
        if (only.isPresent() && linkDensity(box) < FEW_LINKS) {
            PageNode inner = only.get();
            box.replaceWith(inner);
            paragraphs.add(inner);
            return inner;
        }
        if (!Tags.hasBreakingInside(box)) {
            box.rename("p");
            paragraphs.add(box);
        }
        return box;
    }

    private static double linkDensity(PageNode box) {
        Measure.take(box);
        return box.measure().linkDensity();
    }
}
