package dev.stet.text.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.stet.text.PartKind;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    private static final String MARKS = """
            # The *bridge*

            - First point
            - Second `point`

            Some **bold** and ~~old~~ words,
            and [a link 🦊](https://bridge.example/x).

            ## Numbers

            3. three
            4. four

            > What she said.

            | span | metres |
            |------|-------:|
            | west | 120    |

            ```
            a  b
            ```
            """;

    private static List<String> parts(Intake intake) {
        return intake.parts().stream()
                .map(part -> part.kind().key() + ": " + intake.words(part))
                .toList();
    }

    @Test
    void marksGoAndWordsStay() {
        Intake intake = Markdown.read(MARKS);

        assertThat(parts(intake))
                .containsExactly(
                        "headline: The bridge",
                        "summary: • First point",
                        "summary: • Second point",
                        "paragraph: Some bold and old words, and a link 🦊.",
                        "heading: Numbers",
                        "paragraph: 3. three",
                        "paragraph: 4. four",
                        "quotation: What she said.",
                        "paragraph: span | metres",
                        "paragraph: west | 120",
                        "paragraph: a  b");
        assertThat(intake.joined()).isEqualTo(intake.text());
        assertThat(intake.links()).hasSize(1);
        assertThat(intake.links().get(0).span().in(intake.text())).isEqualTo("a link 🦊");
    }

    @Test
    void footnotesAndReferencesAreSources() {
        Intake intake = Markdown.read("""
                # Title

                A claim.[^1]

                ## References

                - [The minutes](https://harbour.example/minutes)

                [^1]: Harbour office, https://harbour.example/note
                """);

        assertThat(intake.parts().stream().filter(part -> part.kind() == PartKind.SOURCE_LIST))
                .hasSize(3);
        assertThat(SourceOffers.from(intake))
                .containsExactly(
                        new OfferedSource("The minutes", Optional.of("https://harbour.example/minutes")),
                        new OfferedSource("Harbour office", Optional.of("https://harbour.example/note")));
    }

    @Test
    void whatStandsAboveTheTextIsKnownOfIt() {
        Intake intake = Markdown.read(
                "---\ntitle: \"The bridge\"\nauthor: Ada Quist\ndate: 2026-03-04\nlang: en\n---\n\nIt stands.\n");

        assertThat(intake.metadata().title()).contains("The bridge");
        assertThat(intake.metadata().byline()).contains("Ada Quist");
        assertThat(intake.metadata().publishedOn()).contains(LocalDate.of(2026, 3, 4));
        assertThat(parts(intake)).containsExactly("headline: The bridge", "paragraph: It stands.");
    }

    @Test
    void htmlInsideNeverRuns() {
        Intake intake =
                Markdown.read("# T\n\n<script>steal()</script>\n\nA [bad](javascript:steal()) link, <b>bold</b>.\n");

        assertThat(intake.text()).isEqualTo("T\n\nA bad link, bold.");
        assertThat(intake.links()).isEmpty();
    }

    @Test
    void hostileTextIsReadInAMoment() {
        assertThat(Markdown.read("> ".repeat(20_000) + "deep").text()).contains("deep");
        assertThat(Markdown.read("[".repeat(50_000) + "x").text()).contains("x");
        assertThat(Markdown.read("*a _b ".repeat(20_000)).text()).contains("a");
        assertThat(Markdown.read("- ".repeat(5_000) + "deep").text()).contains("deep");
        assertThat(Markdown.read("a word and ".repeat(400_000)).parts()).hasSize(1);
    }

    @Test
    void nothingToReadIsNoArticle() {
        assertThat(Markdown.read(" \n\n").parts()).isEmpty();
    }
}
