package dev.stet.text.intake;

import java.util.List;

import dev.stet.text.note.Note;

/**
 * A stretch of an article before it is known what it is to the reader.
 *
 * @param form what the format said it is
 * @param text normalised, not blank, without white space at its ends
 * @param links with spans counted from the start of this block
 * @param notes likewise
 */
public record Block(Form form, String text, List<Link> links, List<Note> notes) {

    public enum Form {
        TITLE,
        HEADING,
        ITEM,
        /** A paragraph that was marked as one. */
        PARAGRAPH,
        /** A line of a plain text, where headings carry no mark. */
        TEXT,
        QUOTED,
        CAPTION,
        NOTE,
        /** Printed above or below each page. */
        FURNITURE
    }

    public static Block of(Form form, String text) {
        return new Block(form, text, List.of(), List.of());
    }

    public static Block of(Form form, Setting.Line line) {
        return new Block(form, line.text(), line.links(), line.notes());
    }

    boolean is(Form other) {
        return form == other;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
