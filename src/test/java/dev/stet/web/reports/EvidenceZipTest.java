package dev.stet.web.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.LedgerVerifier;
import dev.stet.people.Role;
import dev.stet.report.Report;
import dev.stet.shared.Digest;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.world.Desktop;
import dev.stet.world.Library;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An issued report handed on with the captures it names. */
@QuarkusTest
class EvidenceZipTest {

    private static final String DRAFT = "The parties agree on 28 points – no more.";
    private static final String LATER = "Nothing was agreed upon by anybody at all.";
    private static final String EXCERPT = "agree on 28 points - no more";

    @Inject
    LedgerVerifier verifier;

    Desktop desktop;
    Library library;
    Visitor nadia;
    long source;
    String reports;

    @BeforeEach
    void aDeskWithACapture() {
        desktop = Desktop.open();
        library = new Library(desktop);
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        source = library.cite("28 points", EXCERPT);
        library.keep(source, DRAFT);
        reports = desktop.galley() + "/reports";
    }

    private void issue() {
        assertThat(nadia.fill(desktop.galley() + "/report", reports, Map.of()).statusCode())
                .isEqualTo(303);
    }

    private Map<String, byte[]> unpacked(int report) throws IOException {
        Response answer = nadia.get(reports + "/" + report + ".zip");
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static String capture(String text) {
        return "captures/" + Digest.of(text).hex() + ".txt";
    }

    @Test
    void everyFileHasTheDigestThatTheManifestNames() throws IOException {
        library.keep(source, LATER);
        library.keep(source, DRAFT);
        issue();

        Map<String, byte[]> files = unpacked(1);

        assertThat(files.keySet())
                .containsExactly(
                        "README.txt",
                        "MANIFEST",
                        "report.html",
                        "report.pdf",
                        "report.csv",
                        "report.json",
                        capture(DRAFT),
                        capture(LATER),
                        "texts/" + Digest.of(DRAFT).hex() + ".txt",
                        "texts/" + Digest.of(LATER).hex() + ".txt");
        Map<String, String> manifest = new LinkedHashMap<>();
        new String(files.remove("MANIFEST"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> manifest.put(line.substring(66), line.substring(0, 64)));
        assertThat(manifest.keySet()).isEqualTo(files.keySet());
        files.forEach(
                (name, bytes) -> assertThat(Digest.of(bytes).hex()).as(name).isEqualTo(manifest.get(name)));
    }

    @Test
    void theFilesAreThoseThatWereIssuedAndKept() throws IOException {
        issue();

        Map<String, byte[]> files = unpacked(1);

        for (String format : new String[] {"html", "pdf", "csv", "json"}) {
            assertThat(files.get("report." + format))
                    .as(format)
                    .isEqualTo(nadia.get(reports + "/1." + format).asByteArray());
        }
        assertThat(files.get(capture(DRAFT))).isEqualTo(DRAFT.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(files.get("README.txt"), StandardCharsets.UTF_8))
                .contains("Audit report 1 on \"The plan\"", "sha256sum -c MANIFEST");
    }

    @Test
    void aStrangerFindsThePassageByWhatTheJsonSays() throws IOException {
        issue();
        Map<String, byte[]> files = unpacked(1);

        JsonNode citation =
                new ObjectMapper().readTree(files.get("report.json")).at("/statements/0/citations/0");
        JsonNode quotation = citation.path("quotation");
        JsonNode named = quotation.path("capture");
        assertThat(files).containsKey("captures/" + named.path("sha256").asText() + ".txt");
        byte[] text = files.get("texts/" + named.path("textSha256").asText() + ".txt");
        TextSpan found = new TextSpan(
                quotation.path("start").asInt(), quotation.path("end").asInt());
        assertThat(found.in(new String(text, StandardCharsets.UTF_8)))
                .isEqualTo(citation.path("excerpt").asText().replace('-', '–'));
        assertThat(verifier.verify(desktop.newsroom().ofDesk().id()).isWhole()).isTrue();
    }

    @Test
    void whatWasKeptSinceIsNotInIt() throws IOException {
        issue();
        byte[] before = nadia.get(reports + "/1.zip").asByteArray();
        library.keep(source, LATER);

        assertThat(nadia.get(reports + "/1.zip").asByteArray()).isEqualTo(before);
        issue();
        assertThat(unpacked(2)).containsKeys(capture(DRAFT), capture(LATER));
    }

    @Test
    void aSourceThatIsNotCitedHereIsNotInIt() throws IOException {
        Desktop other = Desktop.open();
        Library elsewhere = new Library(other);
        elsewhere.keep(elsewhere.cite("28 points", EXCERPT), LATER);
        issue();

        assertThat(unpacked(1)).containsKey(capture(DRAFT)).doesNotContainKey(capture(LATER));
    }

    @Test
    void aCaptureOfAnotherDeskNeverGetsInEvenWhereARowSaysSo() throws IOException {
        Desktop other = Desktop.open();
        Library elsewhere = new Library(other);
        long foreign = elsewhere.cite("28 points", EXCERPT);
        elsewhere.keep(foreign, LATER);
        issue();

        QuarkusTransaction.requiringNew().run(() -> {
            Report report = Report.of(desktop.found(), 1);
            Capture capture = Capture.of(other.newsroom().ofDesk(), Digest.of(LATER));
            Report.getEntityManager()
                    .createNativeQuery("insert into report_capture (id, report_id, ordinal, capture_id)" + " values (-"
                            + report.id() + ", ?1, 99, ?2)")
                    .setParameter(1, report.id())
                    .setParameter(2, capture.id())
                    .executeUpdate();
        });

        assertThat(unpacked(1)).containsKey(capture(DRAFT)).doesNotContainKey(capture(LATER));
    }

    @Test
    void anotherDeskDoesNotGetIt() {
        issue();

        assertThat(Newsroom.open()
                        .visitor(Role.ADMINISTRATOR)
                        .get(reports + "/1.zip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(nadia.get(reports + "/2.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesOfferItAndSayHowMuchItIs() {
        issue();

        Response zip = nadia.get(reports + "/1.zip");
        assertThat(zip.contentType()).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).isEqualTo("attachment; filename=\"the-plan-report-1.zip\"");
        Document issued = nadia.page(reports + "/1");
        assertThat(issued.select(".issued a.button").attr("href")).isEqualTo(reports + "/1.zip");
        assertThat(issued.select(".issued").text()).contains("the one capture of sources");
        assertThat(nadia.page(desktop.galley() + "/report")
                        .select(".issues a[href$=.zip]")
                        .attr("aria-label"))
                .isEqualTo("Report 1 with evidence as ZIP");
    }
}
