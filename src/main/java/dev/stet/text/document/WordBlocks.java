package dev.stet.text.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.stet.text.document.WordBlock.Form;

/** Walks through a document, block by block. */
final class WordBlocks {

    private static final String BETWEEN_CELLS = " | ";

    private final WordNotes notes;
    private final Map<String, String> links;
    /** The names of the styles by what paragraphs call them. */
    private final Map<String, String> styles = new HashMap<>();

    private final List<WordBlock> blocks = new ArrayList<>();

    private WordBlocks(WordParts parts) throws IOException {
        notes = new WordNotes(parts);
        links = parts.links(parts.main());
        for (String part : parts.related(parts.main(), "styles")) {
            parts.read(part, style -> {
                String id = style.attribute("styleId");
                style.children(fact -> {
                    if (fact.name().equals("name")) {
                        styles.put(id, fact.attribute("val"));
                    }
                });
            });
        }
    }

    static List<WordBlock> of(WordParts parts) throws IOException {
        WordBlocks walking = new WordBlocks(parts);
        parts.read(parts.main(), body -> body.children(walking::take));
        Set<String> furniture = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            for (String part : parts.related(parts.main(), kind)) {
                parts.read(
                        part,
                        element -> WordNotes.paragraphs(element, parts.links(part))
                                .forEach(line -> furniture.add(line.text())));
            }
        }
        furniture.forEach(text -> walking.add(new WordBlock(Form.FURNITURE, text, List.of(), List.of())));
        return walking.blocks;
    }

    private void take(WordXml element) throws IOException {
        switch (element.name()) {
            case "p" -> {
                WordLine line = line();
                line.take(element);
                add(line.as(form(line)));
            }
            case "tbl" -> rows(element).forEach(this::add);
            case "del", "moveFrom", "sectPr" -> {
                // struck, or no text
            }
            default -> element.children(this::take);
        }
    }

    /** A box is read before the paragraph that it hangs on. */
    private WordLine line() {
        return new WordLine(notes, links, box -> box.children(this::take));
    }

    /** The rows of a table, those of tables in a cell after the row with that cell. */
    private List<WordBlock> rows(WordXml table) throws IOException {
        List<WordBlock> rows = new ArrayList<>();
        table.children(row -> {
            if (row.name().equals("tr")) {
                List<WordBlock> inner = new ArrayList<>();
                WordLine line = line();
                row.children(cell -> takeCell(cell, line, inner));
                rows.add(line.as(Form.ROW));
                rows.addAll(inner);
            } else if (!row.name().startsWith("tbl")) {
                rows.addAll(rows(row));
            }
        });
        return rows;
    }

    private void takeCell(WordXml cell, WordLine line, List<WordBlock> inner) throws IOException {
        if (cell.name().equals("tc")) {
            line.between(BETWEEN_CELLS);
            cell.children(element -> takeInCell(element, line, inner));
        } else if (!cell.name().endsWith("Pr")) {
            cell.children(within -> takeCell(within, line, inner));
        }
    }

    private void takeInCell(WordXml element, WordLine line, List<WordBlock> inner) throws IOException {
        switch (element.name()) {
            case "p" -> {
                line.between(" ");
                line.take(element);
            }
            case "tbl" -> inner.addAll(rows(element));
            default -> element.children(within -> takeInCell(within, line, inner));
        }
    }

    private void add(WordBlock block) {
        if (!block.text().isBlank() || !block.notes().isEmpty()) {
            blocks.add(block);
        }
    }

    /** The names of the styles that a word processor brings with it are English whatever its language. */
    private Form form(WordLine line) {
        String name = styles.getOrDefault(line.style(), line.style()).toLowerCase(Locale.ROOT);
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
        return line.isNumbered() || name.startsWith("list") ? Form.ITEM : Form.PARAGRAPH;
    }
}
