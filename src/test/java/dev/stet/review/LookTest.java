package dev.stet.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the look says what the code does: each symbol with its label and tone, each line, each key. */
class LookTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void hasEachRatingAndEachStage() throws IOException {
        Stream<String> ratings =
                DefaultScale.LINES.stream().map(line -> row(line.symbol(), line.label(), drawn(line.tone())));
        Stream<String> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.CHECKED)
                .map(stage -> row(stage.symbol(), stage.label(), stage.tone().key()));

        assertThat(page()).contains(Stream.concat(ratings, stages).toList());
    }

    @Test
    void hasEachLine() throws IOException {
        String css = Files.readString(RESOURCES.resolve("META-INF/resources/css/components/marks.css"));

        for (String style : List.of("ok solid", "partly dashed", "no wavy", "open dotted", "again double")) {
            String[] pair = style.split(" ");
            assertThat(page()).containsPattern("\\| `" + pair[0] + "` \\| \\w+ \\| " + pair[1] + " \\|");
            assertThat(css).containsPattern("mark\\." + pair[0] + " \\{\\s+text-decoration-style: " + pair[1] + ";");
        }
        assertThat(css).contains("mark:is(.held, .quiet) {\n    text-decoration-thickness: 1px;");
    }

    @Test
    void hasEachKeyInTheWordsOfTheListOfKeys() throws IOException {
        String list = Files.readString(RESOURCES.resolve("templates/galley/keys.html"));
        String article = list.substring(list.indexOf("In an article"), list.indexOf("In a form"));
        String plain = page().replace("`", "");

        assertThat(Jsoup.parse(article).select("dd").eachText())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        words -> assertThat(plain).containsPattern("\\| [^|]+ \\| " + Pattern.quote(words) + " \\|"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/look.md"));
    }

    private static String row(String symbol, String label, String tone) {
        return "| " + symbol + " | " + label + " | `" + tone + "` |";
    }

    /** A rating that is open is drawn otherwise than a statement that is open. */
    private static String drawn(Tone tone) {
        return tone == Tone.OPEN ? "held" : tone.key();
    }
}
