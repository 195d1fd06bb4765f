package dev.stet.text.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.stet.text.document.WordBlock.Form;
import dev.stet.text.document.WordBlock.Note;

/** The notes of a document, counted in the order in which its text first names them, and its comments. */
final class WordNotes {

    private final WordComments comments = new WordComments();
    /** What stands in each, by kind and the number that the document gives it within itself. */
    private final Map<Note.Kind, Map<String, String>> words = new HashMap<>();
    /** The numbers of those that were named. */
    private final Map<Note.Kind, Map<String, Integer>> numbers = new HashMap<>();

    WordNotes(WordParts parts) throws IOException {
        read(parts, "footnotes", (note, text) -> put(Note.Kind.FOOTNOTE, note, text));
        read(parts, "endnotes", (note, text) -> put(Note.Kind.ENDNOTE, note, text));
        read(parts, "comments", (comment, text) -> comments.put(comment.id(), comment.author(), text));
    }

    private void put(Note.Kind kind, Head note, String text) {
        words.computeIfAbsent(kind, first -> new HashMap<>()).put(note.id(), text);
    }

    private static void read(WordParts parts, String type, Keeping keeping) throws IOException {
        for (String part : parts.related(parts.main(), type)) {
            Map<String, String> links = parts.links(part);
            parts.read(part, note -> {
                Head head = new Head(note.attribute("id"), note.attribute("author"));
                keeping.keep(
                        head,
                        paragraphs(note, links).stream()
                                .map(WordNotes::withAddresses)
                                .collect(Collectors.joining(" "))
                                .strip());
            });
        }
    }

    /** The paragraphs in an element, however deep, with what they link to. */
    static List<WordBlock> paragraphs(WordXml element, Map<String, String> links) throws IOException {
        List<WordBlock> found = new ArrayList<>();
        if (element.name().equals("p")) {
            WordLine line = new WordLine(null, links, box -> found.addAll(paragraphs(box, links)));
            line.take(element);
            found.add(line.as(Form.PARAGRAPH));
        } else {
            element.children(within -> found.addAll(paragraphs(within, links)));
        }
        return found;
    }

    /** With the address of each link that the words do not show themselves: it is what a note is for. */
    private static String withAddresses(WordBlock block) {
        StringBuilder words = new StringBuilder(block.text());
        block.links().stream()
                .map(WordBlock.Hyperlink::href)
                .filter(href -> words.indexOf(href) < 0)
                .forEach(href -> words.append(' ').append(href));
        return words.toString().strip();
    }

    WordComments comments() {
        return comments;
    }

    /**
     * A footnote or endnote.
     *
     * @return empty where the document has none of this number, or nothing stands in it
     */
    Optional<Note> note(Note.Kind kind, String id, int at) {
        Map<String, Integer> named = numbers.computeIfAbsent(kind, first -> new HashMap<>());
        boolean again = named.containsKey(id);
        int number = named.computeIfAbsent(id, first -> named.size() + 1);
        String text = words.getOrDefault(kind, Map.of()).getOrDefault(id, "");
        String name = (kind == Note.Kind.FOOTNOTE ? "Footnote " : "Endnote ") + number;
        return text.isEmpty() ? Optional.empty() : Optional.of(new Note(kind, at, at, name, text, again));
    }

    /** What the document says of a note or comment before its words. */
    private record Head(String id, String author) {}

    private interface Keeping {

        void keep(Head head, String text);
    }
}
