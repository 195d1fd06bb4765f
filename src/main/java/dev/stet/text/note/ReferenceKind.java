package dev.stet.text.note;

import dev.stet.shared.Keyed;

/** How an article refers to something else. */
public enum ReferenceKind implements Keyed {
    LINK("link"),
    FOOTNOTE("footnote"),
    ENDNOTE("endnote"),
    /** Said about the text rather than in it: a remark, and no source unless it names one. */
    COMMENT("comment");

    private final String label;

    ReferenceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it stands behind what it is about, as a mark; others lie over it. */
    public boolean isMark() {
        return this == FOOTNOTE || this == ENDNOTE;
    }
}
