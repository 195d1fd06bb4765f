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
