package dev.stet.report.pdf.type;

import java.util.List;

/** The cuts of the report's typeface, each with the fonts that are looked through for a character. */
public enum Cut {
    REGULAR("400-normal", "DejaVuSerif", "DejaVuSans"),
    ITALIC("400-italic", "DejaVuSerif-Italic", "DejaVuSans-Oblique"),
    STRONG("600-normal", "DejaVuSerif-Bold", "DejaVuSans-Bold");

    private static final String OURS = "fonts/source-serif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

    private final List<String> files;

    Cut(String serif, String other, String last) {
        files = List.of(
                OURS + "latin-" + serif + ".ttf",
                OURS + "latin-ext-" + serif + ".ttf",
                OURS + "cyrillic-" + serif + ".ttf",
                OURS + "greek-" + serif + ".ttf",
                DEJAVU + other + ".ttf",
                DEJAVU + last + ".ttf");
    }

    /** Resources, the first choice first. */
    List<String> files() {
        return files;
    }
}
