package dev.stet.text.page;

import java.util.Set;

/** Families of HTML elements that the reduction treats alike. */
final class Tags {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    static final Set<String> NEVER_READ =
            Set.of("script", "style", "noscript", "template", "head", "title", "meta", "base", "param");
    static final Set<String> BREAKING = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    static final Set<String> TEXTISH =
            Set.of("span", "li", "td", "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    static final Set<String> EMBEDDED = Set.of("object", "embed", "iframe");
    static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr");
    private static final Set<String> PHRASING_IF_CONTENT_IS = Set.of("a", "del", "ins");

    private Tags() {}

    /** Whether a node belongs to the flow of a sentence rather than to the blocks of the page. */
    static boolean isPhrasing(PageNode node) {
        if (node.isText() || node.isAnyOf(PHRASING)) {
            return true;
        }
        return node.isAnyOf(PHRASING_IF_CONTENT_IS) && holdsOnlyPhrasing(node);
    }

    private static boolean holdsOnlyPhrasing(PageNode link) {
        PageNode end = link.afterwards();
        for (PageNode node = link.first(); node != null && node != end; ) {
            boolean inside = node.isAnyOf(PHRASING_IF_CONTENT_IS);
            if (!inside && !node.isText() && !node.isAnyOf(PHRASING)) {
                return false;
            }
            node = inside ? node.following() : node.afterwards();
        }
        return true;
    }

    static boolean hasBreakingInside(PageNode node) {
        PageNode end = node.afterwards();
        for (PageNode inner = node.first(); inner != null && inner != end; inner = inner.following()) {
            if (inner.isAnyOf(BREAKING)) {
                return true;
            }
        }
        return false;
    }
}
