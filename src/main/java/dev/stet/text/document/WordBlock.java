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
     * @param start where its mark stands, or the words begin that it is a comment on
     * @param end where those end; for a mark, its start
     * @param name such as {@code Footnote 2} or {@code Comment by Ada}
     * @param again whether it was told before: a mark that comes once more, a comment that goes on from the block above
     */
    public record Note(Kind kind, int start, int end, String name, String text, boolean again) {

        /** What sort of note it is. */
        public enum Kind {
            FOOTNOTE,
            ENDNOTE,
            COMMENT
        }
    }
}
