package dev.stet.text.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

import dev.stet.text.intake.Block.Form;
import dev.stet.text.note.FootnoteTexts;

/** Reads the blocks of an article off its Markdown tree, walking it without recursion. */
final class MarkdownBlocks {

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Form> forms = new ArrayDeque<>(List.of(Form.PARAGRAPH));
    private final FootnoteTexts footnotes = new FootnoteTexts();
    private Setting line = new Setting();
    /** The number or dash of a list item, until its first words are set. */
    private String mark = "";

    private MarkdownBlocks() {}

    static List<Block> of(Node root) {
        MarkdownBlocks reading = new MarkdownBlocks();
        reading.walk(root);
        reading.flush();
        return reading.blocks.stream().map(reading::told).toList();
    }

    private Block told(Block block) {
        return new Block(block.form(), block.text(), block.links(), footnotes.told(block.notes()));
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            node = node == root ? null : node.getNext();
        }
    }

    private void enter(Node node) {
        if (node instanceof org.commonmark.node.Block || node instanceof TableRow) {
            enterBlock(node);
        } else if (node instanceof TableCell) {
            line.nextCell();
        } else if (node instanceof org.commonmark.node.Link link) {
            setMark();
            line.openLink(Optional.of(link.getDestination()).filter(Link::isWeb));
        } else if (node instanceof FootnoteReference note) {
            setMark();
            line.addMark("[" + note.getLabel() + "]", FootnoteTexts.note(note.getLabel()));
        } else if (node instanceof HardLineBreak) {
            line.breakLine();
        } else {
            words(node).ifPresent(words -> set(words, false));
        }
    }

    private void enterBlock(Node node) {
        if (!(node instanceof TableCell)) {
            flush();
        }
        form(node).ifPresent(forms::push);
        if (node instanceof FootnoteDefinition note) {
            footnotes.open(note.getLabel());
        }
        if (node instanceof ListItem item) {
            mark = mark(item);
        }
        if (node instanceof FencedCodeBlock code) {
            set(code.getLiteral(), true);
        } else if (node instanceof IndentedCodeBlock code) {
            set(code.getLiteral(), true);
        } else if (node instanceof HtmlBlock html) {
            set(Jsoup.parse(html.getLiteral()).text(), false);
        }
    }

    private void leave(Node node) {
        if (node instanceof org.commonmark.node.Link) {
            line.closeLink();
        }
        if (node instanceof org.commonmark.node.Block || node instanceof TableRow) {
            flush();
            form(node).ifPresent(form -> forms.pop());
        }
        if (node instanceof FootnoteDefinition) {
            footnotes.close();
        }
    }

    private static Optional<Form> form(Node node) {
        if (node instanceof Heading) {
            return Optional.of(Form.HEADING);
        }
        if (node instanceof ListItem) {
            return Optional.of(Form.ITEM);
        }
        if (node instanceof BlockQuote) {
            return Optional.of(Form.QUOTED);
        }
        return node instanceof FootnoteDefinition ? Optional.of(Form.NOTE) : Optional.empty();
    }

    private static Optional<String> words(Node node) {
        if (node instanceof Text text) {
            return Optional.of(text.getLiteral());
        }
        if (node instanceof Code code) {
            return Optional.of(code.getLiteral());
        }
        return node instanceof SoftLineBreak ? Optional.of(" ") : Optional.empty();
    }

    /** Numbers are the author's; what mark opens a bullet is taste. */
    private static String mark(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "• ";
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ". ";
    }

    private void set(String words, boolean asItIs) {
        if (!words.isBlank()) {
            setMark();
        }
        line.add(words, asItIs);
    }

    private void setMark() {
        line.add(mark, true);
        mark = "";
    }

    private void flush() {
        Setting.Line done = line.done();
        if (!Lines.isBlank(done.text())) {
            blocks.add(Block.of(forms.peek(), done));
            footnotes.take(done.text(), done.links().stream().map(Link::href).toList());
        }
        line = line.next();
    }
}
