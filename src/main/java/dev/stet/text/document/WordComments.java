package dev.stet.text.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.stet.text.document.WordBlock.Note;

/**
 * The comments of a document and the words that they are on. Those may begin in one paragraph and end in another, so one
 * walk through the document has one of these.
 */
final class WordComments {

    private final Map<String, Comment> comments = new HashMap<>();
    /** Where each begins whose end is still to come, or where the present paragraph does. */
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private final Set<String> told = new HashSet<>();
    /** Those on words of the present paragraph. */
    private final List<Note> notes = new ArrayList<>();

    /** @param author empty where it is not said */
    void put(String id, String author, String text) {
        comments.put(id, new Comment(author.strip(), text));
    }

    /** @param at how far the block was set before the paragraph */
    void paragraphBegins(int at) {
        open.replaceAll((id, before) -> at);
    }

    void begins(String id, int at) {
        open.put(id, at);
    }

    void ends(String id, int at) {
        Integer start = open.remove(id);
        int from = start == null ? at : start;
        if (from < at || !told.contains(id)) {
            add(id, from, at);
        }
    }

    /** Every comment is referred to where it ends, whether or not it is on words. */
    void isReferredTo(String id, int at) {
        if (open.containsKey(id) || !told.contains(id)) {
            ends(id, at);
        }
    }

    /** The comments on words of the paragraph that ends here, in the order of the words. */
    List<Note> paragraphEnds(int at) {
        for (var going : open.entrySet()) {
            if (going.getValue() < at) {
                add(going.getKey(), going.getValue(), at);
            }
        }
        List<Note> all = new ArrayList<>(notes);
        notes.clear();
        all.sort(Comparator.comparingInt(Note::start));
        return all;
    }

    private void add(String id, int start, int end) {
        Comment comment = comments.get(id);
        if (comment != null && !comment.text().isEmpty()) {
            String name = comment.author().isEmpty() ? "Comment" : "Comment by " + comment.author();
            notes.add(new Note(Note.Kind.COMMENT, start, end, name, comment.text(), !told.add(id)));
        }
    }

    private record Comment(String author, String text) {}
}
