package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import dev.stet.text.NormalText;
import dev.stet.text.document.UnreadableDocument;
import dev.stet.text.document.WordBlock;
import dev.stet.text.document.WordDocument;

/**
 * The text of a word processor's document. Notes and comments stand on lines of their own below what they are about, and not
 * in it, so that words are found across the mark of a note.
 */
final class DocxReader implements TextReader {

    private static final String NAME = "docx 1";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaType.DOCX) || mediaType.equals(MediaType.OLDER_OFFICE);
    }

    @Override
    public TakenText read(Path file, String charset) throws IOException, Unreadable {
        try {
            String text = Printable.of(lines(WordDocument.of(file)));
            return new TakenText(NormalText.of(text), List.of(), NAME);
        } catch (UnreadableDocument document) {
            throw new Unreadable(document.getMessage());
        }
    }

    private static String lines(List<WordBlock> blocks) {
        StringBuilder lines = new StringBuilder();
        for (WordBlock block : blocks) {
            lines.append(block.text().strip()).append("\n");
            block.notes().stream()
                    .filter(note -> !note.again())
                    .forEach(note -> lines.append(note.name())
                            .append(": ")
                            .append(note.text())
                            .append("\n"));
            lines.append(block.form() == WordBlock.Form.ROW ? "" : "\n");
        }
        return lines.toString().strip();
    }
}
