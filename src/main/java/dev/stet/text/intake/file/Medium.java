package dev.stet.text.intake.file;

import java.util.Locale;

import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;

/** How an article came in. */
public enum Medium implements Keyed {
    PASTE("pasted text"),
    TEXT("plain text file"),
    MARKDOWN("Markdown file"),
    HTML("web page"),
    PDF("PDF"),
    DOCX("DOCX document");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether such a file is no text itself, but holds one. */
    public boolean isDocument() {
        return this == PDF || this == DOCX;
    }

    /**
     * What a file is, by the end of its name.
     *
     * @throws Refused naming the field {@code file}, where Stet does not read such files
     */
    static Medium ofFile(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            default ->
                throw new Refused(
                        "file",
                        "Stet reads files that end in .txt, .md, .html, .pdf or .docx, and “" + name
                                + "” is none of these. Open it, copy its text and paste that.");
        };
    }
}
