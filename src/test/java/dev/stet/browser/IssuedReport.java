package dev.stet.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;

import static org.assertj.core.api.Assertions.assertThat;

/** The four files of an issued report, read as their readers would: each must have a statement with its status and source. */
final class IssuedReport {

    private final Reviewer reviewer;

    IssuedReport(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    /**
     * A statement as each format must have it.
     *
     * @param status the label of its rating
     */
    record Expected(int number, String words, String status, String source, String excerpt) {}

    void assertHas(Expected... statements) throws IOException {
        String html = Jsoup.parse(read("html")).text();
        String pdf = pdf();
        JsonNode json = new ObjectMapper().readTree(read("json"));
        String csv = read("csv").substring(1);
        for (Expected each : statements) {
            assertChapter(html, each);
            assertChapter(pdf, each);
            assertRow(csv, each);
            assertNode(json, each);
        }
    }

    /** From the statement's heading to the next one's stand its words, its status and its source. */
    private static void assertChapter(String text, Expected each) {
        int begin = text.lastIndexOf("Statement " + each.number + " ");
        assertThat(begin).as("chapter of statement " + each.number).isNotNegative();
        int end = text.indexOf("Statement " + (each.number + 1) + " ", begin + 1);
        assertThat(text.substring(begin, end < 0 ? text.length() : end))
                .contains(each.words, each.status, each.source, each.excerpt);
    }

    private static void assertRow(String csv, Expected each) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        assertThat(format.parse(new StringReader(csv)).getRecords())
                .filteredOn(row -> row.get("statement").equals(Integer.toString(each.number)))
                .anySatisfy(row -> assertRow(row, each));
    }

    private static void assertRow(CSVRecord row, Expected each) {
        assertThat(row.get("wording")).isEqualTo(each.words);
        assertThat(row.get("verdict")).isEqualTo(each.status);
        assertThat(row.get("source_title")).isEqualTo(each.source);
        assertThat(row.get("excerpt")).isEqualTo(each.excerpt);
    }

    private static void assertNode(JsonNode json, Expected each) {
        JsonNode statement = StreamSupport.stream(json.get("statements").spliterator(), false)
                .filter(one -> one.get("number").asInt() == each.number)
                .findFirst()
                .orElseThrow();
        assertThat(statement.get("wording").asText()).isEqualTo(each.words);
        assertThat(statement.get("verdict").get("label").asText()).isEqualTo(each.status);
        assertThat(statement.get("citations"))
                .anySatisfy(
                        citation -> assertThat(citation.get("title").asText()).isEqualTo(each.source));
    }

    private String pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String read(String format) {
        return new String(bytes(format), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format) {
        Download download = reviewer.download(format);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
