package dev.stet.text.intake;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.stet.text.page.PageNode;

/** Reads the blocks of an article off its elements, as a browser would set them one under the other. */
final class PageBlocks {

    private static final Map<String, Block.Form> FORMS = Map.ofEntries(
            Map.entry("h1", Block.Form.HEADING),
            Map.entry("h2", Block.Form.HEADING),
            Map.entry("h3", Block.Form.HEADING),
            Map.entry("h4", Block.Form.HEADING),
            Map.entry("h5", Block.Form.HEADING),
            Map.entry("h6", Block.Form.HEADING),
            Map.entry("li", Block.Form.ITEM),
            Map.entry("dt", Block.Form.ITEM),
            Map.entry("dd", Block.Form.ITEM),
            Map.entry("blockquote", Block.Form.QUOTED),
            Map.entry("figcaption", Block.Form.CAPTION),
            Map.entry("caption", Block.Form.CAPTION));
    private static final Set<String> OWN_LINE = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "details",
            "div",
            "dl",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "hr",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final String base;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Block.Form> forms = new ArrayDeque<>(List.of(Block.Form.PARAGRAPH));
    private Setting line = new Setting();
    private int preformatted;

    private PageBlocks(String base) {
        this.base = base;
    }

    /** The blocks of an article; addresses are read against the page's own. */
    static List<Block> of(PageNode root, String base) {
        PageBlocks reading = new PageBlocks(base);
        root.walk(reading::enter, reading::leave);
        reading.flush();
        return reading.blocks;
    }

    /** A text on one line, normalised. */
    static String line(String text) {
        Setting line = new Setting();
        line.add(text, false);
        return line.done().text();
    }

    private void enter(PageNode node) {
        if (node.isText()) {
            line.add(node.text(), preformatted > 0);
            return;
        }
        if (startsLine(node)) {
            flush();
        }
        if (FORMS.containsKey(node.tag())) {
            forms.push(form(node));
        }
        if (node.is("pre")) {
            preformatted++;
        }
        if (node.is("a")) {
            line.openLink(address(node.attribute("href")));
        }
        if (node.is("br")) {
            line.breakLine();
        }
        if (node.isAnyOf(CELLS)) {
            line.nextCell();
        }
    }

    /** A paragraph of a quotation is quoted; a heading or caption inside one is what it is. */
    private Block.Form form(PageNode node) {
        Block.Form form = FORMS.get(node.tag());
        boolean footnote = node.attribute("role").equals("doc-endnote")
                || node.attribute("id").startsWith("cite_note");
        return footnote ? Block.Form.NOTE : form;
    }

    private void leave(PageNode node) {
        if (node.is("a")) {
            line.closeLink();
        }
        if (startsLine(node)) {
            flush();
        }
        if (FORMS.containsKey(node.tag())) {
            forms.pop();
        }
        if (node.is("pre")) {
            preformatted--;
        }
    }

    private static boolean startsLine(PageNode node) {
        return node.isAnyOf(OWN_LINE) || FORMS.containsKey(node.tag());
    }

    /** A place on the page itself is nowhere else. */
    private Optional<String> address(String href) {
        if (href.isBlank() || href.strip().startsWith("#")) {
            return Optional.empty();
        }
        try {
            String address = base.isEmpty()
                    ? href.strip()
                    : URI.create(base).resolve(href.strip()).toString();
            return Optional.of(address).filter(Link::isWeb);
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(href.strip()).filter(Link::isWeb);
        }
    }

    private void flush() {
        Setting.Line done = line.done();
        if (!Lines.isBlank(done.text())) {
            blocks.add(Block.of(forms.peek(), done));
        }
        line = line.next();
    }
}
