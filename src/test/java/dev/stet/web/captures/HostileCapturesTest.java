package dev.stet.web.captures;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Docx;
import dev.stet.world.Pdf;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are not what they seem, or want to do harm: each ends in a clear word, and the pages are there meanwhile. */
@QuarkusTest
class HostileCapturesTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    Desktop desktop;
    Visitor nadia;
    String source;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        source = "/sources/" + desktop.source("The minutes");
    }

    /** The path of the capture, sent and perhaps not yet read. */
    private String sent(String name, byte[] bytes) {
        Document form = nadia.page(source + "/captures/new");
        Map<String, String> fields = new HashMap<>(Visitor.shown(form, source + "/captures"));
        var request = nadia.request();
        fields.forEach(request::multiPart);
        Response answer = nadia.kept(request.multiPart("file", name, bytes).post(source + "/captures"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String read(String name, byte[] bytes) {
        String capture = sent(name, bytes);
        Settled.readings(desktop.newsroom().ofDesk());
        return nadia.page(capture).text();
    }

    @Test
    void bytesThatAreCalledATextHaveNone() {
        byte[] noise = new byte[100_000];
        new Random(217).nextBytes(noise);

        assertThat(read("minutes.txt", noise)).contains("no text: There is no text in it");
    }

    @Test
    void aWrongLabelDoesNotSpoilTheLetters() {
        String page = "<!doctype html><meta charset=\"utf-16\"><title>x</title><body><p>Über 28 Punkte – “genug”</p>";

        assertThat(read("western.html", page.getBytes(WESTERN))).contains("Über 28 Punkte – “genug”");
        assertThat(read("eight.html", page.replace("utf-16", "windows-1252").getBytes(StandardCharsets.UTF_8)))
                .contains("Über 28 Punkte – “genug”");
    }

    @Test
    void utf16WithoutAMarkIsReadAllTheSame() {
        String minutes = "On day 217 the council counted 1519 votes.\nThe clerk wrote them down.\n".repeat(20);

        assertThat(read("little.txt", minutes.getBytes(StandardCharsets.UTF_16LE)))
                .contains("On day 217 the council counted 1519 votes.");
        assertThat(read("big.txt", minutes.getBytes(StandardCharsets.UTF_16BE)))
                .contains("On day 217 the council counted 1519 votes.");
    }

    @Test
    void aPageNestedAHundredThousandDeepIsRead() {
        String deep = "<!doctype html><title>x</title>" + "<div>".repeat(100_000) + "The innermost words"
                + "</div>".repeat(100_000) + "<p>The last words";

        assertThat(read("deep.html", deep.getBytes(StandardCharsets.UTF_8)))
                .contains("The innermost words", "The last words");
    }

    @Test
    void formattingNestedAHundredThousandDeepEndsToo() {
        String deep = "<!doctype html><title>x</title>" + "<p><b><i><a href=x>".repeat(100_000) + "words";

        assertThat(read("formats.html", deep.getBytes(StandardCharsets.UTF_8))).doesNotContain("is being taken");
    }

    @Test
    void theServerKeepsServingWhileALargePageIsRead() {
        String row = "<p>On day 217 the <i>council</i> counted 1519 votes &amp; more.</p>\n";
        String page = "<!doctype html><title>x</title>" + row.repeat(4 * 1024 * 1024 / row.length());

        String capture = sent("large.html", page.getBytes(StandardCharsets.UTF_8));
        do {
            assertThat(nadia.get("/sources").statusCode()).isEqualTo(200);
        } while (nadia.page(capture).text().contains("is being taken"));

        assertThat(nadia.page(capture).text()).contains("On day 217 the council counted 1519 votes & more.");
    }

    @Test
    void brokenDocumentsSaySo() {
        byte[] pdf = Pdf.ofPages(20);

        assertThat(read("half.pdf", Arrays.copyOf(pdf, pdf.length / 2)))
                .contains("could not be read: It is cut off: its end is missing.");
        try (Docx docx = new Docx()) {
            byte[] bytes = docx.paragraph("Words").bytes();

            assertThat(read("half.docx", Arrays.copyOf(bytes, bytes.length / 2)))
                    .contains("could not be read: It is damaged, and cannot be read.");
        }
    }
}
