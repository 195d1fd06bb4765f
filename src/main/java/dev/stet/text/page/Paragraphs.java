package dev.stet.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes paragraphs where a page has only loose text, line breaks or boxes around single cells. */
final class Paragraphs {

    private Paragraphs() {}

    /** Two or more line breaks in a row part two paragraphs. */
    static void atDoubleBreaks(PageNode body) {
        PageNode node = body;
        while (node != null) {
            node = node.is("br") ? atBreak(node) : node.following();
        }
    }

    private static PageNode atBreak(PageNode br) {
        boolean doubled = false;
        PageNode next = pastBlanks(br.next());
        while (next != null && next.is("br")) {
            doubled = true;
            PageNode after = pastBlanks(next.next());
            next.remove();
            next = after;
        }
        return doubled ? paragraphInsteadOf(br) : br.following();
    }

    private static PageNode paragraphInsteadOf(PageNode br) {
        PageNode paragraph = PageNode.element("p");
        br.replaceWith(paragraph);
        PageNode next = paragraph.next();
        while (next != null && Tags.isPhrasing(next) && !opensDoubleBreak(next)) {
            PageNode after = next.next();
            paragraph.append(next);
            next = after;
        }
        trimEnd(paragraph);
        if (paragraph.parent().is("p")) {
            paragraph.parent().rename("div");
        }
        return paragraph.following();
    }

    private static boolean opensDoubleBreak(PageNode node) {
        PageNode next = node.is("br") ? pastBlanks(node.next()) : null;
        return next != null && next.is("br");
    }

    private static PageNode pastBlanks(PageNode node) {
        PageNode next = node;
        while (next != null && next.isBlankText()) {
            next = next.next();
        }
        return next;
    }

    /** Text and other phrasing that stands directly in a box goes into paragraphs of its own. */
    static void wrapLooseText(PageNode box) {
        PageNode paragraph = null;
        for (PageNode child : box.children()) {
            if (!Tags.isPhrasing(child)) {
                trimEnd(paragraph);
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.append(child);
            } else if (!isWhite(child)) {
                paragraph = PageNode.element("p");
                child.replaceWith(paragraph);
                paragraph.append(child);
            }
        }
        trimEnd(paragraph);
    }

    private static boolean isWhite(PageNode node) {
        return node.isBlankText() || node.is("br");
    }

    private static void trimEnd(PageNode paragraph) {
        while (paragraph != null && paragraph.last() != null && isWhite(paragraph.last())) {
            paragraph.last().remove();
        }
    }

    /** The only element in a node, if it is of that name and no text stands beside it. */
    static Optional<PageNode> onlyChild(PageNode node, String tag) {
        PageNode only = null;
        for (PageNode child = node.first(); child != null; child = child.next()) {
            if (child.isBlankText()) {
                continue;
            }
            if (only != null || !child.is(tag)) {
                return Optional.empty();
            }
            only = child;
        }
        return Optional.ofNullable(only);
    }

    /** A table of one cell is a box. */
    static void unwrapSingleCells(PageNode root) {
        List<PageNode> tables = new ArrayList<>();
        root.walk(node -> {}, node -> {
            if (node.is("table")) {
                tables.add(node);
            }
        });
        tables.forEach(Paragraphs::unwrapSingleCell);
    }

    private static void unwrapSingleCell(PageNode table) {
        PageNode rows = onlyChild(table, "tbody").orElse(table);
        Optional<PageNode> cell = onlyChild(rows, "tr").flatMap(row -> onlyChild(row, "td"));
        cell.ifPresent(only -> {
            only.rename(only.children().stream().allMatch(Tags::isPhrasing) ? "p" : "div");
            table.replaceWith(only);
        });
    }
}
