package dev.stet.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;

import dev.stet.text.document.WordBlock.Note;

/** The notes and comments of a document, counted in the order in which its text names them. */
final class WordNotes {

    private final XWPFDocument document;
    private final Map<String, Integer> counts = new HashMap<>();

    WordNotes(XWPFDocument document) {
        this.document = document;
    }

    /** A comment that stands at some paragraph. */
    record Comment(String name, String text) {}

    /**
     * A footnote or endnote.
     *
     * @param kind as the library calls it
     * @return empty where the document has none of this number, or nothing stands in it
     */
    Optional<Note> note(String kind, int id, int at) {
        boolean foot = kind.equals("footnote");
        XWPFAbstractFootnoteEndnote note = foot ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
        int number = counts.merge(kind, 1, Integer::sum);
        String words = note == null ? "" : words(note);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        foot ? Note.Kind.FOOTNOTE : Note.Kind.ENDNOTE,
                        at,
                        (foot ? "Footnote " : "Endnote ") + number,
                        words));
    }

    private String words(XWPFAbstractFootnoteEndnote note) {
        return note.getParagraphs().stream()
                .map(this::words)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** With the address of each link that the words do not show themselves: it is what a note is for. */
    private String words(XWPFParagraph paragraph) {
        WordLine line = new WordLine(new WordNotes(document));
        line.take(paragraph);
        WordBlock block = line.as(WordBlock.Form.PARAGRAPH);
        StringBuilder words = new StringBuilder(block.text());
        block.links().stream()
                .map(WordBlock.Hyperlink::href)
                .filter(href -> words.indexOf(href) < 0)
                .forEach(href -> words.append(' ').append(href));
        return words.toString().strip();
    }

    /** Those that begin in a paragraph. */
    List<Comment> comments(XWPFParagraph paragraph) {
        List<Comment> comments = new ArrayList<>();
        for (CTMarkupRange range : paragraph.getCTP().getCommentRangeStartArray()) {
            XWPFComment comment = document.getDocComments() == null
                    ? null
                    : document.getCommentByID(range.getId().toString());
            if (comment != null && !comment.getText().isBlank()) {
                String author = comment.getAuthor();
                comments.add(new Comment(
                        author == null || author.isBlank() ? "Comment" : "Comment by " + author.strip(),
                        comment.getText().strip()));
            }
        }
        return comments;
    }
}
