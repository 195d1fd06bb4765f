package dev.stet.text.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stet.shared.Refused;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlainTextTest {

    private static List<String> of(PartKind kind, Intake intake) {
        return intake.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(intake::words)
                .toList();
    }

    private static List<PartKind> kinds(String text) {
        return PlainText.read(text).parts().stream().map(part -> part.kind()).toList();
    }

    @Test
    void theArticleFallsIntoItsParts() throws IOException {
        String text = Files.readString(Corpus.samples().resolve("article/lighthouse.txt"));
        Intake intake = PlainText.read(text);

        assertThat(of(PartKind.HEADLINE, intake))
                .containsExactly("Harbour council votes to keep the old lighthouse lit until 2031");
        assertThat(of(PartKind.SUMMARY, intake)).hasSize(3).allMatch(bullet -> bullet.startsWith("• "));
        assertThat(of(PartKind.HEADING, intake)).containsExactly("From 320,000 to 214,000 crowns");
        assertThat(of(PartKind.QUOTATION, intake)).hasSize(2);
        assertThat(of(PartKind.SOURCE_LIST, intake))
                .containsExactly(
                        "Sources include:",
                        "VesteroTidende.example",
                        "Harbour-Office.example",
                        "Pilots.example/minutes");
        assertThat(of(PartKind.BOILERPLATE, intake))
                .containsExactly("Watch this video about the night the lamp failed.", "Read full article here");
        assertThat(of(PartKind.PARAGRAPH, intake)).hasSize(3);
        assertThat(intake.joined()).isEqualTo(text.strip());
    }

    @Test
    void theRealArticleFallsIntoItsParts() throws IOException {
        for (String text : Corpus.articles()) {
            Intake intake = PlainText.read(text);
            assertThat(of(PartKind.HEADLINE, intake)).hasSize(1);
            assertThat(of(PartKind.SUMMARY, intake)).hasSizeBetween(3, 5);
            assertThat(of(PartKind.HEADING, intake)).hasSize(1).allMatch(heading -> heading.contains("to "));
            assertThat(of(PartKind.SOURCE_LIST, intake)).hasSizeBetween(4, 6).startsWith("Sources include:");
            assertThat(of(PartKind.BOILERPLATE, intake)).contains("Read full article here");
            assertThat(intake.joined())
                    .isEqualTo(NormalText.of(text, "text").text().strip());
        }
    }

    @Test
    void paragraphsMayEndWithASingleLineEnd() throws IOException {
        String blankLines = Files.readString(Corpus.samples().resolve("article/lighthouse.txt"));
        String singleEnds = blankLines.replaceAll("\n\n+", "\n");

        assertThat(kinds(singleEnds)).isEqualTo(kinds(blankLines));
    }

    @Test
    void windowsLineEndsAndOldMacOnesAreTheSame() {
        String text = "A headline\n\nA paragraph that says something.\nAnother one that says more.";
        assertThat(PlainText.read(text.replace("\n", "\r\n"))).isEqualTo(PlainText.read(text));
        assertThat(PlainText.read(text.replace('\n', '\r'))).isEqualTo(PlainText.read(text));
    }

    @Test
    void linesBrokenToAWidthArePutTogether() {
        Intake intake = PlainText.read("""
                A short headline

                This paragraph was broken by a mail program so that no
                line of it is longer than fifty-five characters, as was
                the custom for many years.

                * A bullet that was broken as well, because it is rather
                  long for one line.
                * Another.
                """);

        assertThat(intake.parts()).hasSize(4);
        assertThat(intake.words(intake.parts().get(1))).endsWith("the custom for many years.");
        assertThat(intake.words(intake.parts().get(2))).endsWith("long for one line.");
    }

    @Test
    void nothingToReadIsNoArticle() {
        for (String blank : List.of("", " ", "\n\n\t \n", "\u00a0\n\u200b\n\u3000")) {
            assertThat(PlainText.read(blank).parts()).isEmpty();
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneCountAsOne() {
        Intake intake = PlainText.read("A headline 🦊🦊\n\n🦊 says the paragraph, e\u0301, and ends here 👩‍👩‍👧.");

        assertThat(intake.parts().get(0).span().end()).isEqualTo(13);
        assertThat(intake.parts().get(1).span().start()).isEqualTo(15);
        assertThat(intake.words(intake.parts().get(1)))
                .startsWith("🦊 says")
                .contains("é")
                .endsWith("👩‍👩‍👧.");
    }

    @Test
    void textFromRightToLeftHasPartsToo() {
        Intake intake = PlainText.read(
                "عنوان الخبر اليوم\n\nقال المتحدث إن الاجتماع سيعقد يوم الأحد المقبل في العاصمة.\n\nالمصادر:\n\nexample.com");

        assertThat(intake.parts().stream().map(part -> part.kind()))
                .containsExactly(PartKind.HEADLINE, PartKind.PARAGRAPH, PartKind.SOURCE_LIST, PartKind.SOURCE_LIST);
    }

    @Test
    void oneHugeLineIsOneParagraph() {
        String line = "All work and no play makes a dull text, and so it goes on. ".repeat(90_000);

        Intake intake = PlainText.read(line);

        assertThat(intake.parts()).hasSize(1);
        assertThat(intake.parts().get(0).kind()).isEqualTo(PartKind.PARAGRAPH);
    }

    @Test
    void manyLinesAreReadInAMoment() {
        Intake intake = PlainText.read("“A line that is in quotation marks,” she said.\n\n".repeat(100_000));

        assertThat(intake.parts()).hasSize(100_000);
    }

    @Test
    void aQuotationNamesItsSpeakerAndNoMore() {
        assertThat(Quoted.isWhole("“We counted both,” said Ingrid Moe. “It was not close.”"))
                .isTrue();
        assertThat(Quoted.isWhole("\"We counted both.\"")).isTrue();
        assertThat(Quoted.isWhole("«Nous avons compté», dit-elle.")).isTrue();
        assertThat(Quoted.isWhole("“Yes,” she said, and then went on to explain at length why it had been so late."))
                .isFalse();
        assertThat(Quoted.isWhole("She said “yes”.")).isFalse();
    }

    @Test
    void wordsThatOnlySoundLikeFurnitureStay() {
        assertThat(Furniture.is("Share prices fell by 12 % on Tuesday.")).isFalse();
        assertThat(Furniture.is("Cookie makers earned more in 2025 than in any year before."))
                .isFalse();
        assertThat(Furniture.is("Watch sales rose in March, the federation said."))
                .isFalse();
        assertThat(Furniture.is("Share")).isTrue();
        assertThat(Furniture.is("Subscribe to our newsletter")).isTrue();
        assertThat(Furniture.is("© 2026 The Sound Courier")).isTrue();
    }

    @Test
    void controlCharactersAreRefusedInWords() {
        assertThatThrownBy(() -> PlainText.read("A line\nwith a NUL\u0000 in it"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("line 2");
    }
}
