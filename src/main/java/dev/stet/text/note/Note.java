package dev.stet.text.note;

import java.util.Objects;

import dev.stet.shared.TextSpan;

/**
 * Something said about a place of an article: a footnote, an endnote, a comment.
 *
 * @param span the mark that stands for it, or the words commented on; empty where a comment is on a mere place
 * @param name such as {@code Footnote 2} or {@code Comment by Ada}
 * @param text what it says, with the address of each link in it
 */
public record Note(ReferenceKind kind, TextSpan span, String name, String text) {

    public Note {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** One whose place is still to be found. */
    public static Note of(ReferenceKind kind, String name, String text) {
        return new Note(kind, new TextSpan(0, 0), name, text);
    }

    /** The same at some place. */
    public Note at(TextSpan place) {
        return new Note(kind, place, name, text);
    }

    /** The same with other words. */
    public Note saying(String words) {
        return new Note(kind, span, name, words);
    }

    /** Whether both are the same note, wherever they stand. */
    public boolean isSame(Note other) {
        return kind == other.kind && name.equals(other.name) && text.equals(other.text);
    }
}
