package dev.stet.rig;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The outside checkers are there, and find what they are there to find. */
class CheckersTest {
    private static final String HEAD = "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head>";

    @Test
    void aGoodPageHasNoErrors() {
        assertThat(HtmlChecker.errors(HEAD + "<body><main><h1>A</h1><p>Let it stand.</p></main></body></html>"))
                .isEmpty();
    }

    @Test
    void aBadPageHasErrors() {
        assertThat(HtmlChecker.errors(HEAD + "<body><p><div id=a></div></p><b id=a>Twice</b></body></html>"))
                .anyMatch(error -> error.contains("No “p” element in scope"))
                .anyMatch(error -> error.contains("Duplicate ID “a”"));
    }

    @Test
    void aBarePdfIsNeitherAccessibleNorMadeToBeKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(PdfChecker.findings(bytes.toByteArray(), "ua1")).anyMatch(line -> line.startsWith("FAIL "));
        assertThat(PdfChecker.findings(bytes.toByteArray(), "2a")).anyMatch(line -> line.startsWith("FAIL "));
    }
}
