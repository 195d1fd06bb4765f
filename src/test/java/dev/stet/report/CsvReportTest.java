package dev.stet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.report.csv.Cell;
import dev.stet.report.csv.CsvReport;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReportTest {

    @Test
    void hasARowForEachStatementAndCitationAndOneForAStatementWithout() throws IOException {
        List<CSVRecord> rows = rows();

        assertThat(rows.stream().map(row -> row.get("statement") + "/" + row.get("citation")))
                .containsExactly("1/1", "1/2", "2/1", "3/", "4/1", "5/1", "6/", "7/");
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(CsvReport.COLUMNS.size()));
    }

    @Test
    void saysWhatHoldsAndWhatWasTakenBack() throws IOException {
        List<CSVRecord> rows = rows();

        assertThat(rows.get(0).get("verdict")).isEqualTo("conflicting evidence");
        assertThat(rows.get(0).get("verdict_holds")).isEqualTo("yes");
        assertThat(rows.get(1).get("stance")).isEqualTo("contradicts");
        assertThat(rows.get(3).get("searches_without_result")).isEqualTo("1");
        assertThat(rows.get(4).get("verdict_holds")).isEqualTo("no");
        assertThat(rows.get(4).get("recheck_reason")).isEqualTo("The words marked changed after the verdict.");
        assertThat(rows.get(5).get("citation_taken_back")).isEqualTo("It was about another bridge.");
        assertThat(rows.get(6).get("hangs_on")).isEqualTo("5");
        assertThat(rows.get(7).get("statement_taken_back")).isEqualTo("An opinion, on reading again.");
    }

    @Test
    void saysWhetherQuotedWordsStandInTheCopiesKept() throws IOException {
        List<CSVRecord> rows = rows();

        assertThat(rows.get(0).get("quotation_test")).isEqualTo("altered");
        assertThat(rows.get(0).get("capture")).isEqualTo("2");
        assertThat(rows.get(0).get("capture_sha256")).isEqualTo(Captured.SECOND.sha256());
        assertThat(rows.get(0).get("altered_words")).contains("[-<28-] {+<30+} months>");
        assertThat(rows.get(0).get("earlier_captures")).isEqualTo("1: exact");
        assertThat(rows.get(1).get("quotation_test")).isEqualTo("as typed; no copy kept");
        assertThat(rows.get(3).get("quotation_test")).isEmpty();
        assertThat(rows.get(4).get("quotation_test")).isEmpty();
    }

    @Test
    void givesASpreadsheetNoFormula() throws IOException {
        List<CSVRecord> rows = rows();

        assertThat(rows.get(1).get("excerpt")).startsWith("'=HYPERLINK(");
        assertThat(rows.get(1).get("note")).startsWith("'+49");
        assertThat(rows.get(1).get("source_author")).startsWith("'-Bau");
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }

    @Test
    void opensAsUtf8AndEndsItsLinesAsTheStandardSays() throws IOException {
        byte[] csv = csv();

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).endsWith("\r\n").contains("Söhne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "|calc", "%0A=1"})
    void guardsWhatASpreadsheetWouldReckon(String cell) {
        assertThat(Cell.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @CsvSource({"a=b", "28 points", "(=1)", "'“=1”'", "''"})
    void leavesOtherWordsAlone(String cell) {
        assertThat(Cell.safe(cell)).isEqualTo(cell);
    }

    @Test
    void leavesNumbersAlone() {
        assertThat(Cell.safe(28)).isEqualTo("28");
        assertThat(Cell.safe(null)).isEmpty();
    }

    private static List<CSVRecord> rows() throws IOException {
        String text = new String(csv(), StandardCharsets.UTF_8).substring(1);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text)).getRecords();
    }

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReport.write(Samples.report(), out);
        return out.toByteArray();
    }
}
