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

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
     * What bytes are that were not sent as a file.
     *
     * @param type their media type, as sniffed
     * @param name what they are called, or null
     * @throws Refused naming the field {@code address}, where Stet takes no articles from such bytes
     */
    public static Medium of(String type, String name) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> HTML;
            case "application/pdf" -> PDF;
            case WORD -> DOCX;
            case "text/markdown" -> MARKDOWN;
            case "text/plain" -> name != null && name.matches("(?i).*\\.(md|markdown)") ? MARKDOWN : TEXT;
            default ->
                throw new Refused(
                        "address",
                        "What is at this address is no page, text, PDF or DOCX (it looks like " + type
                                + "). Open it, copy its text and paste that.");
        };
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
