package dev.stet.text.intake.file;

import java.util.Locale;

import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;

/** How an article came in. */
public enum Medium implements Keyed {
    PASTE("pasted text"),
    TEXT("plain text file"),
    MARKDOWN("Markdown file"),
    HTML("web page");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
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
            default ->
                throw new Refused(
                        "file",
                        "Stet reads files that end in .txt, .md or .html, and “" + name
                                + "” is none of these. Open it, copy its text and paste that.");
        };
    }
}
