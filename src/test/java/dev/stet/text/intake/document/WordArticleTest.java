package dev.stet.text.intake.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stet.text.PartKind;
import dev.stet.text.document.WordDocument;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.SourceOffers;
import dev.stet.world.Docx;

import static org.assertj.core.api.Assertions.assertThat;

class WordArticleTest {

    @TempDir
    Path folder;

    private Intake article(Docx docx) throws IOException {
        return WordArticle.read(WordDocument.of(Files.write(folder.resolve("article"), docx.bytes())));
    }

    private static Docx plan() {
        return new Docx()
                .heading("The plan shrinks")
                .paragraph("It had 28 points")
                .footnote("Minutes of 2 May, https://example.org/minutes")
                .words(", as ")
                .link("the leaked draft", "https://example.org/draft")
                .words(" has it.")
                .paragraph("Later it had 19, the minister said.")
                .comment("Ada", "Ask her office")
                .endnote("The Harbour Gazette, 9 May");
    }

    @Test
    void partsAndMarksOfNotesAreKept() throws IOException {
        try (Docx docx = plan()) {
            Intake article = article(docx);

            assertThat(article.text())
                    .isEqualTo("The plan shrinks\n\nIt had 28 points[1], as the leaked draft has it.\n\n"
                            + "Later it had 19, the minister said.[Endnote 1]\n\n"
                            + "[1] Minutes of 2 May, https://example.org/minutes\n\n"
                            + "[Endnote 1] The Harbour Gazette, 9 May\n\n[Comment by Ada] Ask her office");
            assertThat(article.parts())
                    .extracting(part -> part.kind())
                    .containsExactly(
                            PartKind.HEADLINE,
                            PartKind.PARAGRAPH,
                            PartKind.PARAGRAPH,
                            PartKind.SOURCE_LIST,
                            PartKind.SOURCE_LIST,
                            PartKind.SOURCE_LIST);
            assertThat(article.links())
                    .singleElement()
                    .satisfies(
                            link -> assertThat(link.span().in(article.text())).isEqualTo("the leaked draft"));
        }
    }

    @Test
    void itsNotesAndLinksAreOfferedAsSources() throws IOException {
        try (Docx docx = plan()) {
            List<OfferedSource> offers = SourceOffers.withLinked(article(docx));

            assertThat(offers)
                    .extracting(OfferedSource::name)
                    .contains("Minutes of 2 May", "The Harbour Gazette, 9 May", "the leaked draft");
            assertThat(offers)
                    .flatExtracting(offer -> offer.url().stream().toList())
                    .containsExactly("https://example.org/minutes", "https://example.org/draft");
        }
    }
}
