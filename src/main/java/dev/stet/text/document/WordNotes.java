package dev.stet.text.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import dev.stet.text.document.WordBlock.Note;

/** The notes of a document, counted in the order in which its text first names them, and its comments. */
final class WordNotes {

    private final XWPFDocument document;
    private final WordComments comments;
    /** The numbers of those that were named, by kind and the number that the document gives them within itself. */
    private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();

    WordNotes(XWPFDocument document) {
        this.document = document;
        comments = new WordComments(document);
    }

    WordComments comments() {
        return comments;
    }

    /**
     * A footnote or endnote.
     *
     * @param kind as the library calls it
     * @return empty where the document has none of this number, or nothing stands in it
     */
    Optional<Note> note(String kind, int id, int at) {
        boolean foot = kind.equals("footnote");
        XWPFAbstractFootnoteEndnote note = foot ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
        Map<Integer, Integer> named = numbers.computeIfAbsent(kind, first -> new HashMap<>());
        boolean again = named.containsKey(id);
        int number = named.computeIfAbsent(id, first -> named.size() + 1);
        String words = note == null ? "" : words(note);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        foot ? Note.Kind.FOOTNOTE : Note.Kind.ENDNOTE,
                        at,
                        at,
                        (foot ? "Footnote " : "Endnote ") + number,
                        words,
                        again));
    }

    private String words(XWPFAbstractFootnoteEndnote note) {
        return note.getParagraphs().stream()
                .map(paragraph -> words(paragraph, document, note.getPart().getPackagePart()))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /**
     * With the address of each link that the words do not show themselves: it is what a note is for.
     *
     * @param part the part of the document in which the paragraph lies, and its links' addresses with it
     */
    static String words(XWPFParagraph paragraph, XWPFDocument document, PackagePart part) {
        WordLine line = new WordLine(new WordNotes(document), part);
        line.take(paragraph);
        WordBlock block = line.as(WordBlock.Form.PARAGRAPH);
        StringBuilder words = new StringBuilder(block.text());
        block.links().stream()
                .map(WordBlock.Hyperlink::href)
                .filter(href -> words.indexOf(href) < 0)
                .forEach(href -> words.append(' ').append(href));
        return words.toString().strip();
    }
}
