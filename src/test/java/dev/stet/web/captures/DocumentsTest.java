package dev.stet.web.captures;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Pdf;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Captures that are documents: their text, and what becomes of those that cannot be read. */
@QuarkusTest
class DocumentsTest {

    Desktop desktop;
    Visitor nadia;
    int statement;

    @BeforeEach
    void aStatement() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        statement = desktop.mark("28 points");
    }

    /** The source that is cited with this excerpt. */
    private String cited(String excerpt) {
        String citations = desktop.statement(statement) + "/citations";
        Map<String, String> fields = Map.of("title", "The minutes", "excerpt", excerpt, "stance", "supports");
        assertThat(nadia.fill(citations + "/new", citations, fields).statusCode())
                .isEqualTo(303);
        return evidence().selectFirst("a").attr("href");
    }

    private Element evidence() {
        return nadia.page(desktop.statement(statement)).selectFirst("section[aria-labelledby=cited]");
    }

    /** The path of the capture, sent and not yet read. */
    private String sent(String source, String name, byte[] bytes) {
        Document form = nadia.page(source + "/captures/new");
        Map<String, String> fields = new HashMap<>(Visitor.shown(form, source + "/captures"));
        var request = nadia.request();
        fields.forEach(request::multiPart);
        Response answer = nadia.kept(request.multiPart("file", name, bytes).post(source + "/captures"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Document read(String source, String name, byte[] bytes) {
        String capture = sent(source, name, bytes);
        Settled.readings(desktop.newsroom().ofDesk());
        return nadia.page(capture);
    }

    @Test
    void wordsOnPage217AreShownUnderItsNumber() {
        String source = cited("On day 217 the council counted 1519 votes");

        String capture = sent(source, "minutes.pdf", Pdf.ofPages(300));
        Settled.readings(desktop.newsroom().ofDesk());

        assertThat(evidence().text()).contains("exact in capture 1");
        String passage = evidence().select("a[href^=" + capture + "]").attr("href");
        Element mark = nadia.page(passage).selectFirst("mark");
        assertThat(mark.text()).isEqualTo("On day 217 the council counted 1519 votes");
        Element above = mark.parent();
        while (!above.is("h2")) {
            above = above.previousElementSibling();
        }
        assertThat(above.text()).isEqualTo("page 217");
    }

    /** Whatever else they hold, and though the executable has nothing to do with pictures. */
    @Test
    void wordsAreReadHoweverTheyArePackedDrawnAndColoured() {
        try (Pdf pdf = new Pdf()) {
            byte[] bytes = pdf.packed("On day 8 the clerk counted 56 votes.")
                    .drawn("On day 9 the clerk counted 63 votes.")
                    .coloured("On day 10 the clerk counted 70 votes.")
                    .scan()
                    .bytes();

            assertThat(read(cited("On day 9 the clerk counted 63 votes."), "minutes.pdf", bytes)
                            .text())
                    .contains(
                            "the clerk counted 56 votes.",
                            "the clerk counted 63 votes.",
                            "the clerk counted 70 votes.");
        }
    }

    @Test
    void aScanIsSaidToHaveNoText() {
        try (Pdf pdf = new Pdf()) {
            assertThat(read(
                                    cited("On day 217 the council"),
                                    "scan.pdf",
                                    pdf.scan().bytes())
                            .text())
                    .contains("no text: There is no text in it, as in a scan or a picture.");
        }
    }

    @Test
    void aLockedDocumentIsSaidToBeLocked() {
        try (Pdf pdf = new Pdf()) {
            byte[] locked = pdf.page("Nobody may read this").password("secret").bytes();

            assertThat(read(cited("On day 217 the council"), "locked.pdf", locked)
                            .text())
                    .contains("could not be read: It is locked with a password");
            assertThat(evidence().text()).doesNotContain("absent");
        }
    }
}
