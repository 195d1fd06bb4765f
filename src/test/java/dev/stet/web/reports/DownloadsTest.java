package dev.stet.web.reports;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.people.Role;
import dev.stet.report.ReportFormat;
import dev.stet.rig.PdfChecker;
import dev.stet.shared.Digest;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DownloadsTest {

    Desktop desktop;
    Visitor nadia;
    String issued;

    @BeforeEach
    void anIssuedReport() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        String reports = desktop.galley() + "/reports";
        assertThat(nadia.fill(desktop.galley() + "/report", reports, Map.of()).statusCode())
                .isEqualTo(303);
        issued = reports + "/1";
    }

    private Response download(Visitor by, ReportFormat format) {
        return by.get(issued + "." + format.key());
    }

    @Test
    void filesStayAsTheyWereWhateverBecomesOfTheArticle() {
        Map<ReportFormat, byte[]> before = all();

        desktop.cite(desktop.mark("The plan is new."), Stance.CONTRADICTS);
        nadia.fill(
                desktop.statement(1) + "/retraction",
                desktop.statement(1) + "/retraction",
                Map.of("reason", "Marked by mistake."));

        assertThat(desktop.entries(Action.STATEMENT_RETRACTED)).isEqualTo(1);
        assertThat(all()).containsExactlyInAnyOrderEntriesOf(before);
    }

    private Map<ReportFormat, byte[]> all() {
        Map<ReportFormat, byte[]> files = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : ReportFormat.values()) {
            files.put(format, download(nadia, format).asByteArray());
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void thePageAndTheLedgerNameTheDigestOfWhatIsDownloaded(ReportFormat format) {
        Response file = download(nadia, format);
        String digest = Digest.of(file.asByteArray()).hex();

        Document page = nadia.page(issued);
        assertThat(page.select("tr:has(a[href$=." + format.key() + "]) code").text())
                .isEqualTo(digest);
        assertThat(recorded("sha256." + format.key())).isEqualTo(digest);
    }

    private String recorded(String fact) {
        Entries.Filter issues = new Entries.Filter(null, Action.REPORT_ISSUED, desktop.article());
        return QuarkusTransaction.requiringNew()
                .call(() -> Entries.newest(desktop.newsroom().ofDesk().id(), issues, 0, 1)
                        .get(0)
                        .facts()
                        .get(fact));
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, text/html;charset=UTF-8",
        "PDF, application/pdf",
        "CSV, text/csv;charset=UTF-8",
        "JSON, application/json"
    })
    void aFileIsKeptAndNeverRunInTheBrowser(ReportFormat format, String type) {
        Response file = download(nadia, format);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo(type);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"the-plan-report-1." + format.key() + "\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(file.header("Cache-Control")).contains("private");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReaderMayTakeItToo(ReportFormat format) {
        Visitor rosa = desktop.newsroom().visitor(Role.READER);

        assertThat(download(rosa, format).asByteArray())
                .isEqualTo(download(nadia, format).asByteArray());
        assertThat(download(Visitor.stranger(), format).statusCode()).isNotEqualTo(200);
    }

    @Test
    void eachFileIsWhatItsNameSays() {
        Map<ReportFormat, byte[]> files = all();

        PdfChecker.assertAccessibleArchive(files.get(ReportFormat.PDF));
        assertThat(text(files.get(ReportFormat.HTML)))
                .startsWith("<!doctype html>")
                .contains("28 points");
        assertThat(text(files.get(ReportFormat.CSV)))
                .startsWith("\uFEFFreport,")
                .contains("28 points");
        assertThat(text(files.get(ReportFormat.JSON))).startsWith("{").contains("\"28 points\"");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
