package dev.stet.web.articles;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Docx;
import dev.stet.world.Newsroom;
import dev.stet.world.Pdf;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles that come in as PDF or DOCX. */
@QuarkusTest
class DocumentIntakeTest {

    Mailroom mail;

    @BeforeEach
    void aDeskOfItsOwn() {
        mail = new Mailroom(Newsroom.open().visitor(Role.REVIEWER));
    }

    private Document look(String name, byte[] file) {
        Response answer = mail.upload(Map.of(), name, file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Visitor.parsed(answer);
    }

    private Document stored(Document preview) {
        Response answer = mail.store(preview, Map.of("title", "The plan"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return mail.visitor().page(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    void aPdfBecomesAnArticle() {
        try (Pdf pdf = new Pdf()) {
            byte[] file = pdf.page("The plan of 28 points became one of 19, as", "the envoys said on Monday in Geneva.")
                    .bytes();

            Document preview = look("plan.pdf", file);

            assertThat(preview.select("dl.facts").text()).contains("From PDF");
            assertThat(stored(preview).text())
                    .contains("The plan of 28 points became one of 19, as the envoys said on Monday in Geneva.");
        }
    }

    @Test
    void aDocxOffersWhatItNamesAsSources() {
        try (Docx docx = new Docx()) {
            byte[] file = docx.heading("The plan shrinks")
                    .paragraph("It had 28 points, as ")
                    .link("the leaked draft", "https://example.org/draft")
                    .words(" has it.")
                    .footnote("Minutes of 2 May, https://example.org/minutes")
                    .bytes();

            Document preview = look("plan.docx", file);

            assertThat(preview.select("section[aria-labelledby=offers]").text())
                    .contains("the leaked draft", "Minutes of 2 May");
            assertThat(stored(preview).text()).contains("It had 28 points, as the leaked draft has it.[1]");
            assertThat(mail.visitor().page("/sources").text()).contains("the leaked draft", "Minutes of 2 May");
        }
    }

    @Test
    void footnotesOfADocxArriveAtTheRightStatement() {
        try (Docx docx = new Docx()) {
            byte[] file = docx.heading("The plan shrinks")
                    .paragraph("👩‍👧 agreed to 28 points.")
                    .footnote("Minutes of 2 May, p. 12")
                    .words(" Later it had 19 points.")
                    .footnote("The Harbour Gazette")
                    .bytes();
            String galley = mail.store(look("plan.docx", file), Map.of("title", "The plan"))
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");

            assertThat(citesAt(galley, "28 points", 1)).contains("Minutes").doesNotContain("Gazette");
            assertThat(citesAt(galley, "had 19", 2)).contains("Gazette").doesNotContain("Minutes");
        }
    }

    private String citesAt(String galley, String words, int number) {
        Response marked = mail.visitor()
                .fill(galley + "/statements/new", galley + "/statements", Map.of("exact", words, "category", "number"));
        assertThat(marked.statusCode()).isEqualTo(303);
        return mail.visitor()
                .page(galley + "?statement=" + number)
                .select("#panel section:contains(The article cites here)")
                .text();
    }

    @Test
    void aMarkdownFileOffersWhatItLinksTo() {
        String file =
                "# The plan shrinks\n\nIt had 28 points, as [the leaked draft](https://example.org/draft) has it.[^1]\n\n"
                        + "[^1]: Minutes of 2 May, https://example.org/minutes\n";

        assertThat(look("plan.md", file.getBytes(StandardCharsets.UTF_8))
                        .select("section[aria-labelledby=offers]")
                        .text())
                .contains("the leaked draft", "Minutes of 2 May");
    }

    @Test
    void aScanAndALockedDocumentSayWhatTheyAre() {
        try (Pdf scan = new Pdf();
                Docx locked = new Docx()) {
            assertRefused("scan.pdf", scan.scan().bytes(), "There is no text in it, as in a scan or a picture.");
            assertRefused("locked.docx", locked.paragraph("Words").locked("secret"), "It is locked with a password");
        }
    }

    private void assertRefused(String name, byte[] file, String why) {
        Response answer = mail.upload(Map.of("title", "Kept"), name, file);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems").text()).contains(why);
        assertThat(Visitor.parsed(answer).selectFirst("input[name=title]").val())
                .isEqualTo("Kept");
    }
}
