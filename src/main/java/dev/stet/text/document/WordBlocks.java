package dev.stet.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import dev.stet.text.document.WordBlock.Form;

/** Walks through a document, block by block. */
final class WordBlocks {

    private static final String BETWEEN_CELLS = " | ";

    private final XWPFDocument document;
    private final WordNotes notes;
    private final List<WordBlock> blocks = new ArrayList<>();

    private WordBlocks(XWPFDocument document) {
        this.document = document;
        notes = new WordNotes(document);
    }

    static List<WordBlock> of(XWPFDocument document) {
        WordBlocks walking = new WordBlocks(document);
        document.getBodyElements().forEach(walking::take);
        Stream.<XWPFHeaderFooter>concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .flatMap(furniture -> furniture.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .distinct()
                .forEach(text -> walking.add(Form.FURNITURE, text));
        return walking.blocks;
    }

    private void take(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            WordLine line = new WordLine(notes, document.getPackagePart());
            line.take(paragraph);
            add(line.as(form(paragraph)));
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(this::takeRow);
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(text -> add(Form.PARAGRAPH, text));
        }
    }

    private void takeRow(XWPFTableRow row) {
        WordLine line = new WordLine(notes, document.getPackagePart());
        for (XWPFTableCell cell : row.getTableCells()) {
            line.between(BETWEEN_CELLS);
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                line.between(" ");
                line.take(paragraph);
            }
        }
        add(line.as(Form.ROW));
        row.getTableCells().stream()
                .flatMap(cell -> cell.getTables().stream())
                .flatMap(inner -> inner.getRows().stream())
                .forEach(this::takeRow);
    }

    private void add(Form form, String text) {
        add(new WordBlock(form, text, List.of(), List.of()));
    }

    private void add(WordBlock block) {
        if (!block.text().isBlank() || !block.notes().isEmpty()) {
            blocks.add(block);
        }
    }

    /** The names of the styles that a word processor brings with it are English whatever its language. */
    private Form form(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyleID() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyleID());
        String name = Objects.toString(style == null ? paragraph.getStyleID() : style.getName(), "")
                .toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Form.TITLE;
        }
        if (name.matches("heading ?\\d|subtitle")) {
            return Form.HEADING;
        }
        if (name.equals("caption")) {
            return Form.CAPTION;
        }
        if (name.matches("(intense ?)?quote|block text")) {
            return Form.QUOTED;
        }
        return paragraph.getNumID() != null || name.startsWith("list") ? Form.ITEM : Form.PARAGRAPH;
    }
}
