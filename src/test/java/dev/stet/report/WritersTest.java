package dev.stet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import dev.stet.report.model.ReportModel;
import dev.stet.rig.HtmlChecker;
import dev.stet.text.quotation.Normalisation;

import static org.assertj.core.api.Assertions.assertThat;

/** Each format from the same small report. */
class WritersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameReportHasTheSameBytes(ReportFormat format) throws IOException {
        assertThat(written(format)).isEqualTo(written(format));
    }

    @Test
    void theHtmlIsValidAndNeedsNothingElse() throws IOException {
        String html = html();

        HtmlChecker.assertValid("the report", html);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, iframe, object, [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void theHtmlEscapesWhatItWasGiven() throws IOException {
        assertThat(html()).contains("The closure lasts &lt;28 months&gt; &amp; no longer.");
    }

    @Test
    void theHtmlMarksStatementsWhereTheyStand() throws IOException {
        Document page = Jsoup.parse(html());

        assertThat(page.select(".part.headline mark").text()).isEqualTo("28 months");
        assertThat(page.select(".part.headline mark").hasClass("line-partly")).isTrue();
        assertThat(page.select(".part.paragraph mark").eachText())
                .contains("the oldest", "on the river")
                .contains("said the repair would cost 4.2 million euros");
        assertThat(page.select(".part .aside").text()).isEqualTo(Samples.OPINION);
    }

    @Test
    void everyLinkWithinTheHtmlLeadsSomewhere() throws IOException {
        Document page = Jsoup.parse(html());

        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void contradictionIsShownAsPlainlyAsSupport() throws IOException {
        Document page = Jsoup.parse(html());

        assertThat(page.select(".items b.tone-ok").eachText()).contains("✓ supports");
        assertThat(page.select(".items b.tone-no").eachText()).contains("✗ contradicts");
    }

    @Test
    void theHtmlSaysWhereQuotedWordsStoodAndNoLongerStand() throws IOException {
        Document page = Jsoup.parse(html());

        assertThat(page.select(".items").text())
                .contains("Quotation test: absent from capture 2 of 19 November 2026, 08:00 UTC.")
                .contains("Stood in capture 1 of 18 November 2026, 08:00 UTC, absent from capture 2 of 19 November")
                .contains("SHA-256 of the capture " + Captured.SECOND.sha256() + " · text taken by page 1")
                .contains("Quotation test: as typed; no copy kept")
                .contains("no text. SHA-256 " + Captured.SCAN.sha256());
        assertThat(page.select(".items del").text()).isEqualTo("<28");
        assertThat(page.select(".items ins").text()).isEqualTo("<30");
    }

    @Test
    void theHtmlHoldsThePassageWithWhatStandsAroundItFoldedAway() throws IOException {
        Document page = Jsoup.parse(html());

        assertThat(page.select(".items details:not([open]) summary").eachText())
                .containsExactly("The passage in capture 2, and what stands around it");
        assertThat(page.select(".items details mark").text()).isEqualTo("The closure lasts <30 months> & no longer.");
        assertThat(page.select(".items details p").text())
                .startsWith("… Before it the <decree>")
                .endsWith("signed it.…");
    }

    @Test
    void theMethodNamesWhatTheQuotationTestTakesForTheSame() throws IOException {
        assertThat(Jsoup.parse(html()).text())
                .contains("Version " + Normalisation.VERSION + " of the list of normalisations")
                .contains(Normalisation.list());
    }

    @Test
    void theJsonKeepsToItsSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/report-schema.json")));

        assertThat(schema.validate(json())).isEmpty();
        assertThat(json().path("schemaVersion").asText()).isEqualTo(ReportModel.SCHEMA_VERSION);
    }

    @Test
    void thePartsOfTheJsonGiveTheTextBack() throws IOException {
        String text = json().path("text").findValues("segments").stream()
                .map(segments -> segments.findValuesAsText("text").stream().collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));

        assertThat(text).isEqualTo(Samples.TEXT);
    }

    @Test
    void theJsonSaysWhatIsOpen() throws IOException {
        List<String> kinds = json().path("openPoints").findValuesAsText("kind");

        assertThat(kinds)
                .contains(
                        "contrary-beside-support",
                        "in-progress",
                        "re-check",
                        "contrary-only",
                        "open-verdict",
                        "not-as-quoted",
                        "unreviewed");
    }

    private static String html() throws IOException {
        return new String(written(ReportFormat.HTML), StandardCharsets.UTF_8);
    }

    private static JsonNode json() throws IOException {
        return JSON.readTree(written(ReportFormat.JSON));
    }

    private static byte[] written(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Samples.report(), out);
        return out.toByteArray();
    }
}
