package dev.stet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dev.stet.report.model.ScaleFact.RatingFact;
import dev.stet.report.pdf.PdfReport;
import dev.stet.rig.PdfChecker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PdfReportTest {
    /** The size of the notes beside the text, in points; the numbers in it are smaller. */
    private static final float NOTE = 8.5f;

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
                .contains("Quotation test: altered in capture 2 of 19 November 2026, 08:00 UTC.")
                .contains("[only in the excerpt: <28] [in the capture: <30] months>")
                .contains("as typed; no copy kept")
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

    @Test
    void aNoteStandsBesideTheLineItBelongsTo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(LongReport.of(1_000, 4), out);
        List<TextPosition> symbols = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("✓")) {
                        symbols.add(text);
                    }
                }
            }.getText(document);
        }
        List<TextPosition> numbers =
                symbols.stream().filter(symbol -> symbol.getFontSize() < NOTE).toList();
        List<TextPosition> notes =
                symbols.stream().filter(symbol -> symbol.getFontSize() == NOTE).toList();

        assertThat(numbers).hasSize(4);
        assertThat(notes).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(notes.get(i).getX()).isGreaterThan(numbers.get(i).getX());
            assertThat(notes.get(i).getY()).isCloseTo(numbers.get(i).getY(), within(NOTE / 2));
        }
    }
}
