package dev.stet.text;

/** What a part of an article is to its reader. */
public enum PartKind {
    HEADLINE("headline", "Headline", "H"),
    SUMMARY("summary", "Summary", "≡"),
    HEADING("heading", "Heading", "§"),
    PARAGRAPH("paragraph", "Paragraph", "¶"),
    QUOTATION("quotation", "Quotation", "”"),
    CAPTION("caption", "Caption", "▭"),
    SOURCE_LIST("source-list", "Source list", "※"),
    BOILERPLATE("boilerplate", "Boilerplate", "–");

    private final String key;
    private final String label;
    private final String symbol;

    PartKind(String key, String label, String symbol) {
        this.key = key;
        this.label = label;
        this.symbol = symbol;
    }

    /** The name that forms, columns and exports carry. It never changes, whatever becomes of the label. */
    public String key() {
        return key;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }

    /** One character that stands for it beside the label. */
    public String symbol() {
        return symbol;
    }

    /**
     * The kind with a key.
     *
     * @throws IllegalArgumentException if no kind has it
     */
    public static PartKind of(String key) {
        for (PartKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No part of an article is called \"" + key + "\".");
    }
}
