package dev.stet.text.intake.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stet.text.PartKind;
import dev.stet.text.document.PrintedPage;
import dev.stet.text.intake.Intake;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedArticleTest {

    private static Intake read(String... pages) {
        return PrintedArticle.read(
                List.of(pages).stream().map(text -> new PrintedPage("1", text)).toList());
    }

    private static List<String> words(Intake article, PartKind kind) {
        return article.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(article::words)
                .toList();
    }

    @Test
    void linesGoOnAcrossTheirEnds() {
        Intake article = read("""
                The harbour line

                The council counted 1519 votes for the har-
                bour line, and the clerk wrote them down.
                Nobody asked him why.

                A week later the line was closed, and the coun\u00AD
                cil met again to count.
                """);

        assertThat(words(article, PartKind.HEADLINE)).containsExactly("The harbour line");
        assertThat(words(article, PartKind.PARAGRAPH))
                .containsExactly(
                        "The council counted 1519 votes for the harbour line, and the clerk wrote them down."
                                + " Nobody asked him why.",
                        "A week later the line was closed, and the council met again to count.");
        assertThat(article.metadata().title()).contains("The harbour line");
    }

    @Test
    void whatStandsOnEachPageIsBoilerplateAndBreaksNoSentence() {
        Intake article = read(
                "The Harbour Gazette\n\nThe council counted 1519 votes for the harbour line and\n\nPage 1 of 3\n",
                "The Harbour Gazette\n\nthe clerk wrote them down. Nobody asked him why he did.\nIt was late.\n\nPage 2 of 3\n",
                "The Harbour Gazette\n\nA week later the line was closed for good, as it seemed.\nSo it was.\n\nPage 3 of 3\n");

        assertThat(words(article, PartKind.BOILERPLATE)).contains("The Harbour Gazette", "Page 1 of 3", "Page 3 of 3");
        assertThat(article.text())
                .contains("votes for the harbour line and the clerk wrote them down. Nobody asked him why he did.");
    }

    @Test
    void aNumberAloneAtTheFootOfAPageIsNoText() {
        Intake article =
                read("The council counted 1519 votes for the line.\nNobody asked why, and nobody\never will.\n17\n");

        assertThat(words(article, PartKind.BOILERPLATE)).containsExactly("17");
    }

    @Test
    void emptyPagesHoldNoArticle() {
        assertThat(read("", " \n ").parts()).isEmpty();
    }
}
