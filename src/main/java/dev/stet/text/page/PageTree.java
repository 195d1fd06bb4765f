package dev.stet.text.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes from a parsed page what a reader would see: no scripts, styles, comments, hidden elements, empty images. */
final class PageTree {

    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile("\\.(jpg|jpeg|png|webp)", Pattern.CASE_INSENSITIVE);

    private PageTree() {}

    /** A fresh tree of the page's body. */
    static PageNode of(Document page) {
        PageNode body = copy(page.body());
        PageNode.element("html").append(body);
        NodeTraversor.filter(new Copying(body), page.body());
        return body;
    }

    /** Follows jsoup through the page, which it walks without recursion. */
    private static final class Copying implements NodeFilter {
        private PageNode place;

        Copying(PageNode body) {
            place = body;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            PageNode copied = depth == 0 ? null : visible(node);
            if (copied != null) {
                place.append(copied);
                place = copied;
            }
            return copied == null && depth > 0 ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            place = depth == 0 ? place : place.parent();
            return FilterResult.CONTINUE;
        }
    }

    private static PageNode visible(Node node) {
        if (node instanceof TextNode text) {
            return PageNode.text(text.getWholeText());
        }
        return node instanceof Element element && isRead(element) ? copy(element) : null;
    }

    private static PageNode copy(Element element) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
        String tag = element.normalName();
        return PageNode.element(tag.equals("font") ? "span" : tag, attributes);
    }

    private static boolean isRead(Element element) {
        if (Tags.NEVER_READ.contains(element.normalName()) || isHidden(element)) {
            return false;
        }
        return !element.normalName().equals("img") || hasPicture(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || (element.attr("aria-hidden").equals("true")
                        && !element.className().contains("fallback-image"))
                || HIDING.matcher(element.attr("style")).find()
                || (element.attr("aria-modal").equals("true")
                        && element.attr("role").equals("dialog"));
    }

    private static boolean hasPicture(Element image) {
        for (Attribute attribute : image.attributes()) {
            boolean source = attribute.getKey().matches("(data-)?src(set)?");
            if (source || PICTURE.matcher(attribute.getValue()).find()) {
                return true;
            }
        }
        return false;
    }
}
