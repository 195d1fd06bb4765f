package dev.stet.text.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import dev.stet.text.document.WordBlock.Note;

/**
 * The comments of a document and the words that they are on. Those may begin in one paragraph and end in another, so one
 * walk through the document has one of these.
 */
final class WordComments {

    private final XWPFDocument document;
    /** Where each begins whose end is still to come, or where the present paragraph does. */
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private final Set<String> told = new HashSet<>();

    WordComments(XWPFDocument document) {
        this.document = document;
    }

    /**
     * The comments on words of a paragraph, in the order of the words.
     *
     * @param start how far the block was set before it
     * @param reached how far the block was set after each of its runs
     */
    List<Note> in(XWPFParagraph paragraph, int start, Map<Node, Integer> reached) {
        if (document.getDocComments() == null) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        open.replaceAll((id, before) -> start);
        int at = start;
        Node root = paragraph.getCTP().getDomNode();
        for (Node node = root.getFirstChild(); node != null; node = next(node, root)) {
            at = reached.getOrDefault(node, at);
            if (node instanceof Element element) {
                take(element, at, notes);
            }
        }
        for (var going : open.entrySet()) {
            if (going.getValue() < at) {
                add(notes, going.getKey(), going.getValue(), at);
            }
        }
        notes.sort(Comparator.comparingInt(Note::start));
        return notes;
    }

    /** Every comment is referred to where it ends, whether or not it is on words. */
    private void take(Element element, int at, List<Note> notes) {
        String id = element.getAttributeNS(element.getNamespaceURI(), "id");
        switch (element.getLocalName()) {
            case "commentRangeStart" -> open.put(id, at);
            case "commentRangeEnd" -> close(id, at, notes);
            case "commentReference" -> {
                if (open.containsKey(id) || !told.contains(id)) {
                    close(id, at, notes);
                }
            }
            default -> {
                // anything else is set by the line
            }
        }
    }

    private void close(String id, int at, List<Note> notes) {
        Integer start = open.remove(id);
        int from = start == null ? at : start;
        if (from < at || !told.contains(id)) {
            add(notes, id, from, at);
        }
    }

    private void add(List<Note> notes, String id, int start, int end) {
        XWPFComment comment = document.getCommentByID(id);
        String words = comment == null
                ? ""
                : comment.getParagraphs().stream()
                        .map(paragraph -> WordNotes.words(
                                paragraph, document, document.getDocComments().getPackagePart()))
                        .collect(Collectors.joining(" "))
                        .strip();
        if (!words.isEmpty()) {
            String author = comment.getAuthor();
            String name = author == null || author.isBlank() ? "Comment" : "Comment by " + author.strip();
            notes.add(new Note(Note.Kind.COMMENT, start, end, name, words, !told.add(id)));
        }
    }

    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == root ? null : up.getNextSibling();
    }
}
