package dev.stet.text.document;

import java.util.List;

/**
 * A paragraph of a word processor's document, or a row of a table in it. Positions are UTF-16 units of its text.
 *
 * @param text as it came, not blank; cells of a row parted by " | "
 * @param links in the order of the text
 * @param notes in the order of the text
 */
public record WordBlock(Form form, String text, List<Hyperlink> links, List<Note> notes) {

    public WordBlock {
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** What the document says it is. */
    public enum Form {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTED,
        CAPTION,
        ROW,
        /** Printed above or below each page. */
        FURNITURE
    }

    /** Words that lead somewhere, wherever that may be. */
    public record Hyperlink(int start, int end, String href) {}

    /**
     * Something said about the text that stands before it.
     *
     * @param at where its mark stands
     * @param name such as {@code Footnote 2} or {@code Comment by Ada}
     */
    public record Note(Kind kind, int at, String name, String text) {

        /** What sort of note it is. */
        public enum Kind {
            FOOTNOTE,
            ENDNOTE,
            COMMENT
        }
    }
}
