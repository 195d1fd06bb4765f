package dev.stet.web.articles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be sent instead of an article. */
@QuarkusTest
class BadInputTest {

    private static final String TEXT = "A headline\n\nThe bridge has 28 arches. It was counted twice.";

    Newsroom newsroom;
    Mailroom mail;

    @BeforeEach
    void aDeskOfItsOwn() {
        newsroom = Newsroom.open();
        mail = new Mailroom(newsroom.visitor(Role.REVIEWER));
    }

    private Document refused(Response answer, String field, String says) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("#problems a[href=#" + field + "]").text()).contains(says);
        assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isZero();
        return page;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", There is no text",
                "\" \t \u00a0 \u200b \", There is no text",
                "\"One\u0000two\", NUL",
                "\"One\u0007two\", U+0007",
                "\"One\uFFFEtwo\", U+FFFE"
            })
    void aTextThatIsNoneIsRefusedAndTheRestIsKept(String text, String says) {
        Document page = refused(mail.look(Map.of("text", text, "outlet", "The \"Ledger\"")), "text", says);

        assertThat(page.select("#outlet").val()).isEqualTo("The \"Ledger\"");
    }

    @Test
    void fiveMillionCharactersAreTooMany() {
        Document page =
                refused(mail.look(Map.of("text", "Word. ".repeat(850_000), "byline", "Ada")), "text", "5,100,000");

        assertThat(page.select("#byline").val()).isEqualTo("Ada");
    }

    @Test
    void moreLinesThanAFormHasFieldsAreTooMany() {
        refused(mail.look(Map.of("text", "One line.\n\n".repeat(15_001))), "text", "15,001 paragraphs");
    }

    @Test
    void rightToLeftAndCombiningMarksAreWelcome() {
        String text =
                "عنوان المقال هنا\n\nقال الوزير إن الخطة تضم 28 بندا. Ame\u0301lie \uD83D\uDC69\u200D\uD83D\uDE80 agreed.";

        Document page = Visitor.parsed(mail.look(Map.of("text", text, "language", "ar")));

        assertThat(page.select(".part").text()).contains("Am\u00e9lie", "الخطة");
        assertThat(page.select(".notice.warn")).isEmpty();
        assertThat(mail.store(page, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void charactersThatTurnTheDirectionAreSaid() {
        Document page = Visitor.parsed(mail.look(Map.of("text", TEXT + " \u202Eevil\u202C")));

        assertThat(page.select(".notice.warn").text()).contains("turn the direction of writing");
    }

    @Test
    void anAddressThatRunsIsRefusedBeforeThePreview() {
        Document page =
                refused(mail.look(Map.of("text", TEXT, "url", "javascript:alert(1)")), "url", "http:// or https://");

        assertThat(page.select("#text").val().strip()).isEqualTo(TEXT);
    }

    @Test
    void aWrongDateAndLanguageAreRefused() {
        refused(mail.look(Map.of("text", TEXT, "publishedOn", "20.5.2025")), "publishedOn", "2024-05-20");
        refused(mail.look(Map.of("text", TEXT, "language", "English, please")), "language", "short code");
    }

    @Test
    void aTextAndAFileAreOneTooMany() {
        Document page = refused(
                mail.upload(Map.of("text", TEXT), "a.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                "file",
                "a text and a file as well");

        assertThat(page.select("#text").val().strip()).isEqualTo(TEXT);
    }

    @Test
    void aPageIsReducedAndItsScriptsAreGone() {
        String html = "<html><head><title>T</title></head><body><article><h1>A bridge &lt;b&gt;</h1><p>"
                + "The bridge has 28 arches, <script>alert('x')</script>says the <a href='https://e.example/'>survey</a>. "
                        .repeat(9)
                + "</p><p onclick=alert(1)>It was &lt;img src=x onerror=alert(1)&gt; counted twice, and nobody noticed"
                + " until the second survey was printed in the paper.</p></article></body></html>";

        Response answer = mail.upload(Map.of(), "a.html", html.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("alert('x')").doesNotContain("<img src=x");
        assertThat(Visitor.parsed(answer).select(".part").text()).contains("<img src=x onerror=alert(1)>");
        assertThat(mail.store(Visitor.parsed(answer), Map.of()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"a.txt,is not a text", "a.html,is not a text", "a.pdf,cut off", "a.docx,damaged", "a.odt,.txt", "a,.txt"
    })
    void whatIsNoTextIsRefusedWhateverItsName(String name, String says) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1};

        refused(mail.upload(Map.of("title", "Kept"), name, png), "file", says);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(mail.upload(Map.of(), "a.txt", new byte[0]), "file", "is empty");
    }

    @Test
    void aFileTooLargeIsRefusedWithTheValuesKept() {
        Response answer = mail.upload(Map.of("title", "Kept"), "a.txt", new byte[10 * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("#problems").text()).contains("larger than 10 MB");
        assertThat(page.select("#title").val()).isEqualTo("Kept");
    }

    @Test
    void aFileInAnOlderEncodingIsReadWithAWord() {
        String text = "Café closes\n\nThe “Café” – it has 28 tables – closes. Señor Muñoz regrets it.";

        Document older = Visitor.parsed(mail.upload(Map.of(), "a.txt", text.getBytes(Charset.forName("windows-1252"))));
        Document utf8 = Visitor.parsed(mail.upload(Map.of(), "a.txt", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(older.select(".part").text()).contains("Café", "Señor Muñoz");
        assertThat(older.select(".notice.warn").text()).contains("not in UTF-8", "windows-1252");
        assertThat(utf8.select(".part").text()).contains("“Café”");
        assertThat(utf8.select(".notice.warn")).isEmpty();
    }

    @Test
    void markdownLosesItsMarks() {
        String text = "# A bridge\n\nIt has **28** arches, says the [survey](https://e.example/s).\n";

        Document page = Visitor.parsed(mail.upload(Map.of(), "a.md", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select(".part").eachText())
                .anyMatch(words -> words.endsWith("It has 28 arches, says the survey."));
        assertThat(page.select("input[name=medium]").val()).isEqualTo("markdown");
    }
}
