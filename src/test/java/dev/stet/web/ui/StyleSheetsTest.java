package dev.stet.web.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each style sheet is linked by the layout and says which layer it belongs to. */
class StyleSheetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CSS = RESOURCES.resolve("META-INF/resources/css");
    private static final Path ALONE = Path.of("components/report-alone.css");

    @Test
    void eachIsLinked() throws IOException {
        String links = Files.readString(RESOURCES.resolve("templates/layout/styles.html"));

        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(links)
                        .contains("href=\"/css/"
                                + CSS.relativize(sheet).toString().replace('\\', '/') + "\""));
    }

    @Test
    void eachBelongsToALayer() throws IOException {
        assertThat(sheets())
                .filteredOn(sheet -> !sheet.endsWith("fonts.css"))
                .allSatisfy(sheet ->
                        assertThat(Files.readString(sheet)).contains("@layer ").doesNotContain("@import"));
    }

    /** All but the one that goes into the report's own file. */
    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(CSS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith(ALONE))
                    .toList();
        }
    }
}
