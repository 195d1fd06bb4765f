package dev.stet.web.articles;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.text.intake.file.ArticleFile;
import dev.stet.world.Docx;
import dev.stet.world.Newsroom;
import dev.stet.world.Pdf;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles that are fetched from where they were published. */
@QuarkusTest
class ArticleByAddressTest {

    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
    private static final String PAGE = """
            <!doctype html><html lang="en"><title>The plan shrinks</title><meta name="author" content="Ada Field">
            <nav><a href="/">Home</a></nav><article><h1>The plan shrinks</h1>
            <p>The plan of 28 points became one of 19, as <a href="/draft">the draft</a> has it.</p>
            <p>The envoys left Geneva on Monday and said nothing to anybody who waited outside.</p></article>
            """;

    Mailroom mail;
    Site site;

    @BeforeEach
    void aDeskOfItsOwn() {
        mail = new Mailroom(Newsroom.open().visitor(Role.REVIEWER));
        site = Site.open(Site.page(HTML, PAGE));
    }

    @AfterEach
    void end() {
        site.close();
    }

    private Document preview(String address) {
        Response answer = mail.look(Map.of("address", address));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Visitor.parsed(answer);
    }

    private Document refused(String address) {
        Response answer = mail.look(Map.of("address", address, "outlet", "The Courier"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("#address").val()).isEqualTo(address);
        assertThat(page.select("#outlet").val()).isEqualTo("The Courier");
        return page;
    }

    private static Site.Answering file(byte[] bytes) {
        return (head, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        };
    }

    @Test
    void aPageIsReducedToItsArticleAndRemembersWhereItWas() {
        Document preview = preview(site.url("/news/plan"));

        assertThat(preview.select("input[name=title]").val()).isEqualTo("The plan shrinks");
        assertThat(preview.select("input[name=url]").val()).isEqualTo(site.url("/news/plan"));
        assertThat(preview.html()).contains(site.url("/draft"));
        Response stored = mail.store(preview, Map.of());
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(303);
        String article = stored.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(mail.visitor().page(article).text())
                .contains("The plan of 28 points became one of 19")
                .doesNotContain("Home");
    }

    @Test
    void whatIsTypedCountsBeforeWhatTheAddressSays() {
        Response answer = mail.look(Map.of(
                "address", site.url("/print/plan"), "url", "https://courier.example/plan", "title", "Our own title"));

        Document preview = Visitor.parsed(answer);
        assertThat(preview.select("input[name=url]").val()).isEqualTo("https://courier.example/plan");
        assertThat(preview.select("input[name=title]").val()).isEqualTo("Our own title");
        assertThat(preview.html()).contains("https://courier.example/draft");
    }

    @Test
    void pdfAndDocxAreKnownByTheirBytes() {
        try (Pdf pdf = new Pdf();
                Docx docx = new Docx()) {
            site.answers(
                    file(pdf.page("The plan of 28 points became one of 19.").bytes()));
            assertThat(preview(site.url("/download?id=7")).select("dl.facts").text())
                    .contains("From PDF");
            site.answers(
                    file(docx.heading("The plan").paragraph("It had 28 points.").bytes()));
            assertThat(preview(site.url("/download?id=8")).select("dl.facts").text())
                    .contains("From DOCX document");
        }
    }

    @Test
    void whatIsNoArticleOrNotThereIsRefusedInWordsWithWhatWasTyped() {
        site.answers(Site.raw("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
        assertThat(refused(site.url("/gone")).select("#address-wrong").text()).contains("404");
        site.answers(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13}));
        assertThat(refused(site.url("/a.png")).select("#address-wrong").text()).contains("no page, text, PDF or DOCX");
        site.answers(file(new byte[0]));
        assertThat(refused(site.url("/empty")).select("#address-wrong").text()).isNotBlank();
        site.answers(file("x ".repeat(ArticleFile.LARGEST / 2 + 1).getBytes(StandardCharsets.US_ASCII)));
        assertThat(refused(site.url("/large.txt")).select("#address-wrong").text())
                .contains("larger than 10 MB. Paste the article");
        site.answers(Site.raw("HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n"));
        assertThat(refused(site.url("/inside")).select("#address-wrong").text()).contains("10.0.0.1");
        assertThat(refused("ftp://example.org/plan").select("#address-wrong").text())
                .isNotBlank();
        assertThat(refused("not an address").select("#address-wrong").text()).isNotBlank();
    }

    @Test
    void anAddressAndATextAreOneTooMany() {
        Response answer = mail.look(Map.of("address", site.url("/"), "text", "The plan\n\nIt had 28 points."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#address-wrong").text()).contains("an address and a text");
        assertThat(site.connections()).isZero();
    }
}
