package dev.stet.text.intake.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stet.text.NormalText;
import dev.stet.text.document.WordDocument;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Markdown;
import dev.stet.text.intake.WebPage;
import dev.stet.text.intake.document.WordArticle;
import dev.stet.world.Docx;

import static org.assertj.core.api.Assertions.assertThat;

/** What an article refers to stands at the words that it is about. */
class ReferencesTest {

    @TempDir
    Path folder;

    private Intake read(Docx docx) throws IOException {
        Intake article = WordArticle.read(WordDocument.of(Files.write(folder.resolve("article"), docx.bytes())));
        assertThat(new NormalText(article.text()).text()).isEqualTo(article.text());
        return article;
    }

    /** One line for each: its name, the words at its place, and those it may be about. */
    private static List<String> seen(Intake article) {
        return References.of(article, "en").stream()
                .map(found -> found.name() + " | " + found.span().in(article.text()) + " | "
                        + found.reach().in(article.text()))
                .toList();
    }

    @Test
    void notesOfADocumentReachTheSentencesBehindWhichTheyStand() throws IOException {
        try (Docx docx = new Docx()
                .heading("The plan shrinks")
                .footnote("In a heading")
                .paragraph("It had 28 points.")
                .footnote("Minutes, p. 12")
                .words(" Later it had 19")
                .endnote("The Harbour Gazette")
                .words(", she said.")
                .paragraph("The last word.")
                .footnote("One")
                .endnote("Two")) {
            assertThat(seen(read(docx)))
                    .containsExactly(
                            "Footnote 1 | [1] | The plan shrinks[1]",
                            "Footnote 2 | [2] | It had 28 points.[2]",
                            "Endnote 1 | [Endnote 1] | Later it had 19[Endnote 1], she said.",
                            "Footnote 3 | [3] | The last word.[3][Endnote 2]",
                            "Endnote 2 | [Endnote 2] | The last word.[3][Endnote 2]");
        }
    }

    @Test
    void charactersOfManyUnitsBeforeAPlaceDoNotMoveIt() throws IOException {
        try (Docx docx = new Docx()
                .paragraph("👩‍👧 agreed: cafe\u0301 and na\u00ADture 𝔸. ")
                .link("e\u0301tude", "https://example.org/draft")
                .words("\u0301s follow. A")
                .footnote("After a letter")
                .words("\u0301 comes next.")) {
            List<String> seen = seen(read(docx));

            assertThat(seen.get(0)).startsWith("Link | étudé | ");
            assertThat(seen.get(1)).startsWith("Footnote 1 | [1]").endsWith("comes next.");
        }
    }

    @Test
    void listsAndTablesKeepThePlacesOfTheirNotes() throws IOException {
        try (Docx docx = new Docx()
                .heading("The plan")
                .paragraph("A first paragraph goes before.")
                .item("First, 28 points")
                .footnote("On the first")
                .item("Then ")
                .link("19 points", "https://example.org/19")
                .row("Points", "28 and 19")
                .footnote("On a cell")
                .commentBegins("Ada", "Look at https://example.org/remark")
                .words(" by May")
                .commentEnds()) {
            assertThat(seen(read(docx)))
                    .containsExactly(
                            "Footnote 1 | [1] | • First, 28 points[1]",
                            "Link | 19 points | 19 points",
                            "Footnote 2 | [2] | Points | 28 and 19[2] by May",
                            "Comment by Ada | by May | by May");
        }
    }

    @Test
    void aCommentIsOnItsWordsAndGoesOnThroughParagraphs() throws IOException {
        try (Docx docx = new Docx()
                .paragraph("Before it ")
                .commentBegins("Ada", "Is that so?")
                .words("begins here.")
                .paragraph("It ends ")
                .words("there")
                .commentEnds()
                .words(", not later.")) {
            Intake article = read(docx);

            assertThat(seen(article))
                    .containsExactly(
                            "Comment by Ada | begins here.\n\nIt ends there | " + "begins here.\n\nIt ends there");
            assertThat(References.of(article, "en").get(0).source()).isEmpty();
            assertThat(article.text()).containsOnlyOnce("Is that so?");
        }
    }

    @Test
    void aNoteThatIsReferredToTwiceStandsTwiceAndIsToldOnce() throws IOException {
        try (Docx docx = new Docx()
                .paragraph("It had 28 points.")
                .footnote("Minutes of 2 May")
                .paragraph("It was signed.")
                .footnoteAgain()) {
            Intake article = read(docx);

            assertThat(seen(article))
                    .containsExactly("Footnote 1 | [1] | It had 28 points.[1]", "Footnote 1 | [1] | It was signed.[1]");
            assertThat(article.text()).containsOnlyOnce("Minutes of 2 May");
        }
    }

    @Test
    void markdownKeepsItsNotesAndLinksOfEachKind() {
        Intake article = Markdown.read("""
                # The plan shrinks[^h]

                👩‍👧 agreed: it had 28 points.[^1][^two] As [the *leaked* draft](https://example.org/draft) has it,
                and [a survey][survey] and <https://example.org/auto>. It was signed.[^1]

                | Year | Points |
                |---|---|
                | 2024 | 28[^two] |

                [survey]: https://example.org/survey
                [^h]: On the heading
                [^1]: Minutes, [online](https://example.org/minutes), p. 12

                [^two]: The Harbour Gazette
                """);

        assertThat(article.headline()).isEqualTo("The plan shrinks");
        assertThat(seen(article))
                .containsExactly(
                        "Footnote h | [h] | The plan shrinks[h]",
                        "Footnote 1 | [1] | 👩‍👧 agreed: it had 28 points.[1][two]",
                        "Footnote two | [two] | 👩‍👧 agreed: it had 28 points.[1][two]",
                        "Link | the leaked draft | the leaked draft",
                        "Link | a survey | a survey",
                        "Link | https://example.org/auto | https://example.org/auto",
                        "Footnote 1 | [1] | It was signed.[1]",
                        "Footnote two | [two] | 2024 | 28[two]");
        ReferenceSpan minutes = References.of(article, "en").get(1);
        assertThat(minutes.words()).isEqualTo("Minutes, online, p. 12 https://example.org/minutes");
        assertThat(minutes.source().orElseThrow().url()).contains("https://example.org/minutes");
    }

    @Test
    void aLinkOverABoundaryOfPartsIsOne() {
        Intake article = WebPage.read(
                "<article><h1>The plan shrinks again</h1><p>It had 28 points, and this is what the envoys said on Monday.</p>"
                        + "<a href='https://example.org/draft'><p>One paragraph is linked to the draft of the plan.</p>"
                        + "<p>So is the next one, which is as long as that before it.</p></a>"
                        + "<p>Later it had 19, as a <a href='#note'>note</a> says that nobody needs to follow.</p></article>",
                "");

        assertThat(seen(article)).hasSize(1);
        assertThat(References.of(article, "en").get(0).span().in(article.text()))
                .isEqualTo("One paragraph is linked to the draft of the plan.\n\n"
                        + "So is the next one, which is as long as that before it.");
    }

    @Test
    void pagesAreReadOffANote() {
        assertThat(References.page("Minutes, p. 12")).contains("12");
        assertThat(References.page("Ebd., S. 4–7.")).contains("4–7");
        assertThat(References.page("See pages 3-5, online")).contains("3-5");
        assertThat(References.page("Up 12 points in 2024")).isEmpty();
    }
}
