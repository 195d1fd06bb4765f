package dev.stet.text.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stet.bench.HtmlBench;
import dev.stet.shared.Refused;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebPageTest {

    private static final String SENTENCE =
            "The ferry sails at nine, with cars, cattle and forty people, and it comes back at noon. ";

    private static Intake ferry() throws IOException {
        byte[] page = Files.readAllBytes(Corpus.samples().resolve("pages/ferry/source.html"));
        return WebPage.read(page, "https://courier.example/2026/02/ferry");
    }

    private static List<String> of(PartKind kind, Intake intake) {
        return intake.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(intake::words)
                .toList();
    }

    @Test
    void thePageIsReducedToTheArticle() throws IOException {
        Intake intake = ferry();

        assertThat(of(PartKind.HEADLINE, intake)).containsExactly("Night ferry returns after nine years");
        assertThat(of(PartKind.CAPTION, intake)).containsExactly("The Halvard at her winter berth, January 2026.");
        assertThat(of(PartKind.HEADING, intake)).containsExactly("Why the line was closed");
        assertThat(of(PartKind.QUOTATION, intake)).hasSize(1);
        assertThat(intake.text())
                .doesNotContain("Weather")
                .doesNotContain("cookies")
                .doesNotContain("Tweet")
                .doesNotContain("Ten islands")
                .doesNotContain("tracked")
                .doesNotContain("font-weight");
        assertThat(intake.joined()).isEqualTo(intake.text());
    }

    @Test
    void whatThePageSaysOfItselfIsKept() throws IOException {
        Metadata metadata = ferry().metadata();

        assertThat(metadata.title()).contains("Night ferry returns after nine years");
        assertThat(metadata.byline()).contains("Mira Holt");
        assertThat(metadata.outlet()).contains("The Sound Courier");
        assertThat(metadata.url()).contains("https://courier.example/2026/02/ferry");
        assertThat(metadata.publishedOn()).contains(LocalDate.of(2026, 2, 11));
        assertThat(metadata.language()).contains("en");
    }

    @Test
    void linksKeepTheirWordsAndTheirFullAddress() throws IOException {
        Intake intake = ferry();

        assertThat(intake.links()).hasSize(1);
        assertThat(intake.links().get(0).href()).isEqualTo("https://courier.example/archive/2017/ferry");
        assertThat(intake.links().get(0).span().in(intake.text())).isEqualTo("as this newspaper reported at the time");
    }

    /** The pages of the corpus; where it is absent, the samples. */
    @Test
    void theArticlesOfRealPagesAreFound() throws IOException {
        double sum = 0;
        List<Path> pages = HtmlBench.pages(Corpus.folder("pages").getParent());
        for (Path page : pages) {
            String found = HtmlBench.extracted(Files.readAllBytes(page.resolve("source.html")));
            sum += HtmlBench.f1(found, HtmlBench.expected(page));
        }
        assertThat(sum / pages.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theSamplesAreFoundWhole() throws IOException {
        for (Path page : HtmlBench.pages(Corpus.samples())) {
            String found = HtmlBench.extracted(Files.readAllBytes(page.resolve("source.html")));
            assertThat(HtmlBench.f1(found, HtmlBench.expected(page)))
                    .as(page.toString())
                    .isGreaterThan(0.99);
        }
    }

    @Test
    void whatComesOutIsNormalText() {
        Intake intake = WebPage.read(
                "<title>Cafe\u0301</title><p>" + SENTENCE + "Line\u0001 one\u0000\uFEFF.\r\n<pre>a\r\nb\u000C</pre>"
                        + "<p>Half a pair: \uD83D. Re\u0301sume\u0301 <a href='http://x.example/'>u\u0308ber 🦊</a> end.",
                "");

        assertThat(NormalText.of(intake.text(), "text").text()).isEqualTo(intake.text());
        assertThat(intake.links().get(0).span().in(intake.text())).isEqualTo("über 🦊");
    }

    @Test
    void whatCannotRunIsNotALink() {
        Intake intake = WebPage.read(
                "<p>" + SENTENCE + "<a href='javascript:steal()'>one</a> <a href='data:text/html,x'>two</a>"
                        + " <a href='file:///etc/passwd'>three</a> <a href='http://[broken'>four</a></p>",
                "https://x.example/");

        assertThat(intake.links()).allMatch(link -> Link.isWeb(link.href()));
        assertThat(intake.text()).contains("one two three four");
    }

    @Test
    void aPageWithoutTextIsRefusedInWords() {
        for (String page :
                List.of("", " \n", "<html><script>x()</script>", "<p hidden>secret</p>", "<img src=x.png>")) {
            assertThatThrownBy(() -> WebPage.read(page, ""))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no text");
        }
    }

    @Test
    void aShortPageGivesWhatItHas() {
        assertThat(WebPage.read("Only these words", "").text()).isEqualTo("Only these words");
        assertThat(WebPage.read("<p>One<p>Two <b>bold<i>both</b>", "").text()).isEqualTo("One\n\nTwo boldboth");
    }

    @Test
    void theBytesSayWhatTheyAre() {
        String page = "<html><head>%s</head><body><p>Æbler, Øl og Ål: „søde” – %s</p></body></html>";
        String utf8Labelled = page.formatted("<meta charset=utf-8>", SENTENCE);
        String wronglyLabelled = page.formatted("<meta charset=iso-8859-1>", SENTENCE);

        assertThat(decoded(utf8Labelled, StandardCharsets.UTF_8)).contains("Æbler, Øl og Ål: „søde” –");
        assertThat(decoded(wronglyLabelled, StandardCharsets.UTF_8)).contains("Æbler, Øl og Ål: „søde” –");
        assertThat(decoded(utf8Labelled, Charset.forName("windows-1252"))).contains("Æbler, Øl og Ål: „søde” –");
        assertThat(decoded(wronglyLabelled, Charset.forName("windows-1252"))).contains("Æbler, Øl og Ål: „søde” –");
        assertThat(decoded("\uFEFF" + page.formatted("", SENTENCE), StandardCharsets.UTF_16LE))
                .startsWith("Æbler");
        assertThat(decoded(
                        "<meta http-equiv=Content-Type content='text/html; charset=GBK'><p>这是一个关于渡轮的故事，内容很短。",
                        Charset.forName("GBK")))
                .startsWith("这是一个");
    }

    private static String decoded(String page, Charset charset) {
        return WebPage.read(page.getBytes(charset), "").text();
    }

    @Test
    void commentsAndHiddenBoxesNeverShow() {
        Intake intake = WebPage.read(
                "<body><!-- note --><p>" + SENTENCE.repeat(8)
                        + "</p><div style='DISPLAY : none'>hidden one</div><p aria-hidden=true>hidden two</p>"
                        + "<template>hidden three</template><noscript>hidden four</noscript><p>"
                        + SENTENCE.repeat(8) + "</p>",
                "");

        assertThat(intake.text())
                .doesNotContain("hidden")
                .doesNotContain("note")
                .startsWith("The ferry");
    }

    @Test
    void tablesOfDataAreReadRowByRow() {
        Intake intake = WebPage.read(
                "<article><p>" + SENTENCE.repeat(8) + "</p><table><thead><tr><th>year<th>trips</thead>"
                        + "<tr><td>2024<td>61<tr><td>2025<td>70</table><ol><li>Cars<li>Cattle</ol></article>",
                "");

        assertThat(intake.text()).contains("year | trips\n\n2024 | 61\n\n2025 | 70\n\nCars\n\nCattle");
    }
}
