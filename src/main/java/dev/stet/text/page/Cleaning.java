package dev.stet.text.page;

import java.util.Set;
import java.util.function.Predicate;

/** Takes the furniture out of an article that was found: forms, boxes of links, sharing buttons, empty paragraphs. */
final class Cleaning {

    private static final Set<String> FOREIGN = Set.of("footer", "link", "aside");
    private static final Set<String> CONTROLS = Set.of("input", "textarea", "select", "button");
    private static final Set<String> FORMS = Set.of("form", "fieldset");
    private static final Set<String> BOXES = Set.of("ul", "div");
    private static final Set<String> TITLES = Set.of("h1", "h2");
    private static final Set<String> PICTURED = Set.of("img", "embed", "object", "iframe");
    private static final int LONGEST_SHARING = 500;

    private final PageNode article;
    private final Strictness strictness;

    private Cleaning(PageNode article, Strictness strictness) {
        this.article = article;
        this.strictness = strictness;
    }

    static void of(PageNode article, Strictness strictness) {
        new Cleaning(article, strictness).run();
    }

    private void run() {
        Measure.take(article);
        DataTable.mark(article);
        dropSuspicious(FORMS);
        drop(node -> node.isAnyOf(Set.of("object", "embed")) && !Measure.isFilm(node));
        drop(node -> node.isAnyOf(FOREIGN));
        drop(this::isSharing);
        drop(node -> node.is("iframe") && !Measure.isFilm(node));
        drop(node -> node.isAnyOf(CONTROLS));
        drop(node -> node.isAnyOf(TITLES) && strictness.weight(node) < 0);
        dropSuspicious(Set.of("table"));
        dropSuspicious(BOXES);
        drop(Cleaning::isEmptyParagraph);
        Paragraphs.unwrapSingleCells(article);
    }

    private void drop(Predicate<PageNode> furniture) {
        Measure.take(article);
        PageNode node = article.following();
        while (node != null) {
            node = furniture.test(node) ? node.removeAndGoOn() : node.following();
        }
    }

    /** What was dropped inside no longer counts for what stands around it. */
    private void dropSuspicious(Set<String> kinds) {
        if (!strictness.cleans()) {
            return;
        }
        article.walk(Measure::begin, node -> {
            if (node != article && node.isAnyOf(kinds) && new Suspicion(node, strictness).isFounded()) {
                node.remove();
            } else {
                Measure.end(node);
            }
        });
    }

    private boolean isSharing(PageNode node) {
        boolean whole = node.parent() == article;
        return !whole && Wording.saysSharing(node) && node.measure().length() < LONGEST_SHARING;
    }

    private static boolean isEmptyParagraph(PageNode node) {
        return node.is("p") && node.measure().length() == 0 && !holdsPicture(node);
    }

    private static boolean holdsPicture(PageNode paragraph) {
        return paragraph.measure().images > 0 || paragraph.measure().embedded > 0;
    }
}
