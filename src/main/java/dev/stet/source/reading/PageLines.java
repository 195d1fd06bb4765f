package dev.stet.source.reading;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a page as a browser would lay it out: a line for each block, runs of blanks as one. */
final class PageLines implements NodeVisitor {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "svg", "math");

    private final StringBuilder lines = new StringBuilder();
    private int silent;

    private PageLines() {}

    /** Walks the tree without recursion, so that no nesting is too deep. */
    static String of(Document page) {
        PageLines lines = new PageLines();
        NodeTraversor.traverse(lines, page);
        return lines.lines.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            silent += SILENT.contains(element.normalName()) ? 1 : 0;
            if (element.isBlock() || element.normalName().equals("br")) {
                newLine(element.normalName().equals("p") ? 2 : 1);
            } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                blank();
            }
        } else if (node instanceof TextNode text && silent == 0) {
            words(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            if (element.isBlock()) {
                newLine(element.normalName().equals("p") ? 2 : 1);
            }
        }
    }

    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                blank();
            } else {
                lines.append(c);
            }
        }
    }

    private void blank() {
        if (!lines.isEmpty() && !Character.isWhitespace(lines.charAt(lines.length() - 1))) {
            lines.append(' ');
        }
    }

    private void newLine(int wanted) {
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == ' ') {
            end--;
        }
        int ends = 0;
        while (end - ends > 0 && lines.charAt(end - ends - 1) == '\n') {
            ends++;
        }
        lines.setLength(end);
        lines.append("\n".repeat(end == 0 ? 0 : Math.max(0, wanted - ends)));
    }
}
