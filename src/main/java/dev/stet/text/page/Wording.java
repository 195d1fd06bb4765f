package dev.stet.text.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the names that a page's author gave to an element (class and id) say about its content. The vocabulary was
 * gathered by the Readability project from pages as they are found on the web.
 */
final class Wording {

    private static final Pattern UNLIKELY = anyOf(List.of(
            "-ad-",
            "ai2html",
            "banner",
            "breadcrumbs",
            "combx",
            "comment",
            "community",
            "cover-wrap",
            "disqus",
            "extra",
            "footer",
            "gdpr",
            "header",
            "legends",
            "menu",
            "related",
            "remark",
            "replies",
            "rss",
            "shoutbox",
            "sidebar",
            "skyscraper",
            "social",
            "sponsor",
            "supplemental",
            "ad-break",
            "agegate",
            "pagination",
            "pager",
            "popup",
            "yom-remote"));
    private static final Pattern LIKELY_ALL_THE_SAME =
            anyOf(List.of("and", "article", "body", "column", "content", "main", "mathjax", "shadow"));
    private static final Pattern GOOD = anyOf(List.of(
            "article",
            "blog",
            "body",
            "content",
            "entry",
            "hentry",
            "h-entry",
            "main",
            "page",
            "pagination",
            "post",
            "story",
            "text"));
    private static final Pattern BAD = anyOf(List.of(
            "-ad-",
            "hidden",
            "(^| )hid($| )",
            "banner",
            "combx",
            "comment",
            "com-",
            "contact",
            "footer",
            "gdpr",
            "masthead",
            "media",
            "meta",
            "outbrain",
            "promo",
            "related",
            "scroll",
            "share",
            "shoutbox",
            "sidebar",
            "skyscraper",
            "sponsor",
            "shopping",
            "tags",
            "widget"));
    private static final Pattern BYLINE = anyOf(List.of("byline", "author", "dateline", "writtenby", "p-author"));
    private static final Pattern SHARING =
            Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)", Pattern.CASE_INSENSITIVE);
    private static final int WEIGHT = 25;

    private Wording() {}

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(words.stream().collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
    }

    private static String names(PageNode node) {
        return node.attribute("class") + " " + node.attribute("id");
    }

    static boolean saysUnlikely(PageNode node) {
        String names = names(node);
        return UNLIKELY.matcher(names).find()
                && !LIKELY_ALL_THE_SAME.matcher(names).find();
    }

    static boolean saysByline(PageNode node) {
        return node.attribute("rel").equals("author")
                || node.attribute("itemprop").contains("author")
                || BYLINE.matcher(names(node)).find();
    }

    static boolean saysSharing(PageNode node) {
        return SHARING.matcher(names(node)).find();
    }

    /** Above zero where the names promise an article, below where they promise furniture. */
    static int weight(PageNode node) {
        return weight(node.attribute("class")) + weight(node.attribute("id"));
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        int bad = BAD.matcher(name).find() ? WEIGHT : 0;
        int good = GOOD.matcher(name).find() ? WEIGHT : 0;
        return good - bad;
    }
}
