package dev.stet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dev.stet.report.model.ScaleFact.RatingFact;
import dev.stet.report.pdf.PdfReport;
import dev.stet.rig.PdfChecker;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReportTest {
    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(Samples.report(), out);
        pdf = out.toByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isAccessibleAndMadeToBeKept() {
        PdfChecker.assertAccessibleArchive(pdf);
    }

    @Test
    void hasTheWholeChain() {
        assertThat(text)
                .contains("Bridge over the Lahn to close for 28")
                .contains("The decree says 28, the builder 30.")
                .contains("✗ contradicts: [2] The builder's letter")
                .contains("found nothing")
                .contains("It was about another bridge.")
                .contains("An opinion, on reading again.")
                .contains("Merkle root")
                .contains(Samples.report().text().sha256());
    }

    @Test
    void printsEverySymbol() {
        assertThat(Samples.RATINGS)
                .extracting(RatingFact::symbol)
                .allSatisfy(symbol -> assertThat(text).contains(symbol));
        assertThat(text).contains("↻", "○", "◔", "“", "”", "–", "·").doesNotContain("#", "\uFFFD");
    }

    @Test
    void readsRightToLeftTextInItsOwnOrder() {
        assertThat(text).contains("שלום").contains("مرحبا بكم");
    }

    @Test
    void namesACharacterThatNoFontHas() {
        assertThat(text).contains("U+1F98A").contains("No font of this file has");
    }

    @Test
    void hasBookmarksAndKnowsItsPlaces() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("At a glance");
            assertThat(document.getDocumentCatalog().getNames().getDests().getNames())
                    .containsKeys("statement-1", "source-2", "open");
        }
    }
}
