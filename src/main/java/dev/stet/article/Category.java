package dev.stet.article;

import dev.stet.shared.Keyed;

/** What a statement is about, which tells how it is checked. */
public enum Category implements Keyed {
    NAME("name"),
    TITLE("title"),
    DATE("date"),
    NUMBER("number"),
    MONEY("money"),
    PLACE("place"),
    QUOTATION("quotation"),
    REPORTED_SPEECH("reported speech"),
    ATTRIBUTION("attribution"),
    SUPERLATIVE("superlative"),
    COMPARISON("comparison"),
    CAUSAL("causal"),
    LEGAL("legal"),
    HISTORICAL("historical"),
    HEADLINE("headline"),
    OTHER("other");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody else's words are repeated, so that "was it said" and "is it true" are two questions. */
    public boolean isSaidBySomebody() {
        return this == QUOTATION || this == REPORTED_SPEECH || this == ATTRIBUTION;
    }
}
