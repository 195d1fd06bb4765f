package dev.stet.report.pdf.type;

import java.util.List;
import java.util.stream.Stream;

/** The cuts of the report's typeface, each with the fonts that are looked through for a character. */
public enum Cut {
    REGULAR("400-normal", "DejaVuSerif", "DejaVuSans"),
    /** Arabic has no italics, nor has a font that we know. */
    ITALIC("400-italic", "DejaVuSerif-Italic", "DejaVuSans-Oblique", "DejaVuSans"),
    STRONG("600-normal", "DejaVuSerif-Bold", "DejaVuSans-Bold");

    private static final String OURS = "fonts/source-serif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

    private final List<String> files;

    Cut(String serif, String... others) {
        Stream<String> ours =
                Stream.of("latin", "latin-ext", "cyrillic", "greek").map(script -> OURS + script + "-" + serif);
        files = Stream.concat(ours, Stream.of(others).map(other -> DEJAVU + other))
                .map(file -> file + ".ttf")
                .toList();
    }

    /** Resources, the first choice first. */
    List<String> files() {
        return files;
    }
}
