package dev.stet.text.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.stet.text.PartKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourceOffersTest {

    private static List<OfferedSource> listed(String lines) {
        return SourceOffers.from(
                PlainText.read("A headline\n\nA paragraph with a sentence in it.\n\nSources:\n" + lines));
    }

    private static OfferedSource source(String name, String url) {
        return new OfferedSource(name, Optional.of(url));
    }

    @Test
    void domainsGetAnAddress() {
        assertThat(listed("Courier.example\n\nBrightU.example\n\nwww.statistics.gov.example"))
                .containsExactly(
                        source("Courier.example", "https://courier.example/"),
                        source("BrightU.example", "https://brightu.example/"),
                        source("www.statistics.gov.example", "https://www.statistics.gov.example/"));
    }

    @Test
    void titlesMayStandBeforeOrAfterTheirAddress() {
        assertThat(listed("""
                        - Minutes of 3 March — https://harbour.example/minutes.pdf
                        - "The dark mile": https://pilots.example/mile_(2019).
                        - https://bare.example/x?y=1
                        - Annual report, harbour office, 2025
                        """))
                .containsExactly(
                        source("Minutes of 3 March", "https://harbour.example/minutes.pdf"),
                        source("The dark mile", "https://pilots.example/mile_(2019)"),
                        source("https://bare.example/x?y=1", "https://bare.example/x?y=1"),
                        new OfferedSource("Annual report, harbour office, 2025", Optional.empty()));
    }

    @Test
    void eachIsOfferedOnce() {
        assertThat(listed("Courier.example\nhttps://www.courier.example/\ncourier.example\nPilots.example"))
                .extracting(OfferedSource::name)
                .containsExactly("Courier.example", "Pilots.example");
    }

    @Test
    void severalMayStandInOneLine() {
        assertThat(
                        SourceOffers.from(
                                PlainText.read(
                                        "A headline\n\nA paragraph with a sentence in it.\n\nSources: RT.example, AFR.example and X.example")))
                .extracting(OfferedSource::name)
                .containsExactly("RT.example", "AFR.example", "X.example");
    }

    @Test
    void onlyTheWebIsAnAddress() {
        assertThat(listed("javascript:alert(1)\nfile:///etc/passwd\nThe U.S. embassy"))
                .allMatch(offer -> offer.url().isEmpty());
        assertThatThrownBy(() -> source("x", "javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksOfAPageAreOfferedWithTheirWords() {
        String prose =
                "<p>The ferry sails at nine, with cars, cattle and forty people, and is back at noon.</p>".repeat(6);
        Intake intake = WebPage.read(
                "<article>" + prose + "<h2>References</h2><ol><li><a href='/minutes'>The minutes</a>, 2025"
                        + "<li>Harbour office <a href='https://harbour.example/'>[1]</a></ol></article>",
                "https://courier.example/ferry");

        assertThat(SourceOffers.from(intake))
                .containsExactly(
                        source("The minutes", "https://courier.example/minutes"),
                        source("Harbour office", "https://harbour.example/"));
    }

    @Test
    void theReviewerMaySayWhatIsASourceList() {
        Intake intake = PlainText.read("A headline\n\nA paragraph with a sentence in it.\n\nCourier.example");
        var corrected = intake.parts().stream()
                .map(part -> intake.words(part).equals("Courier.example") ? part.as(PartKind.SOURCE_LIST) : part)
                .toList();

        assertThat(SourceOffers.from(intake)).isEmpty();
        assertThat(SourceOffers.from(intake, corrected)).hasSize(1);
    }

    @Test
    void theSourcesOfTheRealArticleAreOffered() throws IOException {
        for (String text : Corpus.articles()) {
            assertThat(SourceOffers.from(PlainText.read(text)))
                    .hasSizeBetween(3, 5)
                    .allMatch(offer -> offer.url().isPresent());
        }
    }
}
