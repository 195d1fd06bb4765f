package dev.stet.web.captures;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CapturesTest {

    private static final String DRAFT = "<!doctype html><title>Draft</title><script>alert(1)</script><h1>The draft</h1>"
            + "<p>The parties “agree” on 28 points — no more 🙂.</p><p>Signed in Geneva.</p>";

    Desktop desktop;
    Visitor nadia;
    int statement;
    String source;

    @BeforeEach
    void aCitedSource() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        statement = desktop.mark("28 points");
        cite("The parties \"agree\" on 28 points - no more");
        source = nadia.page(desktop.statement(statement))
                .selectFirst("section[aria-labelledby=cited] a")
                .attr("href");
    }

    private void cite(String excerpt) {
        String citations = desktop.statement(statement) + "/citations";
        Map<String, String> fields = Map.of("title", "The draft", "excerpt", excerpt, "stance", "supports");
        assertThat(nadia.fill(citations + "/new", citations, fields).statusCode())
                .isEqualTo(303);
    }

    private Response upload(String name, byte[] bytes) {
        Document form = nadia.page(source + "/captures/new");
        Map<String, String> fields = new HashMap<>(Visitor.shown(form, source + "/captures"));
        var request = nadia.request();
        fields.forEach(request::multiPart);
        return nadia.kept(request.multiPart("file", name, bytes).post(source + "/captures"));
    }

    private String kept(String name, String text) {
        Response answer = upload(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Settled.readings(desktop.newsroom().ofDesk());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String evidence() {
        return nadia.page(desktop.statement(statement))
                .select("section[aria-labelledby=cited]")
                .text();
    }

    @Test
    void citedWordsAreLookedForInACaptureAtOnce() {
        String capture = kept("draft.html", DRAFT);

        assertThat(evidence()).contains("exact after normalisation in capture 1");
        Document page = nadia.page(capture);
        assertThat(page.select("mark").text()).isEqualTo("The parties “agree” on 28 points — no more");
        assertThat(page.select("article sup a").attr("href"))
                .isEqualTo(desktop.galley() + "?statement=" + statement + "#statement");
        assertThat(page.select("article").text()).contains("Signed in Geneva.").doesNotContain("alert");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
        assertThat(desktop.entries(Action.CAPTURE_READ)).isEqualTo(1);
        assertThat(desktop.entries(Action.QUOTATION_TESTED)).isEqualTo(1);
    }

    @Test
    void aNewCitationIsTestedAgainstTheCaptureThatIsThere() {
        kept("draft.html", DRAFT);
        String citations = desktop.statement(statement) + "/citations";
        String id = source.replaceAll(".*/", "");

        nadia.fill(
                citations + "/new",
                citations,
                Map.of("source", id, "excerpt", "on 29 points — no more", "stance", "contradicts"));

        assertThat(evidence()).contains("altered in capture 1", "only in the excerpt: 29", "in the capture: 28");
    }

    @Test
    void wordsThatALaterCaptureLacksSendTheStatementToReCheck() {
        kept("draft.html", DRAFT);
        String verdicts = desktop.statement(statement) + "/verdicts";
        nadia.fill(verdicts + "/new", verdicts, Map.of("rating", "supported", "rationale", "The draft has it."));

        kept("draft.html", DRAFT.replaceFirst("<p>The parties.*?</p>", "<p>Nothing was agreed upon by anybody.</p>"));

        assertThat(nadia.page(desktop.statement(statement)).text())
                .contains("are absent from its capture 2", "re-check", "The draft has it.");
    }

    @Test
    void aCaptureThatCannotBeReadIsNoAbsence() {
        kept("draft.html", DRAFT);
        String verdicts = desktop.statement(statement) + "/verdicts";
        nadia.fill(verdicts + "/new", verdicts, Map.of("rating", "supported", "rationale", "The draft has it."));

        kept("scan.png", "\u0089PNG\r\n\u001A\n no text in here");

        assertThat(nadia.page(desktop.statement(statement)).text()).doesNotContain("re-check");
        assertThat(nadia.page(source).text()).contains("Capture 2", "no text");
    }

    @Test
    void theSameBytesAreKeptOnceAndSaidToBeUnchanged() {
        String first = kept("draft.html", DRAFT);
        String second = kept("draft.html", DRAFT);

        assertThat(second).isEqualTo(first);
        assertThat(nadia.page(source)
                        .select("section[aria-labelledby=captures]")
                        .text())
                .contains("Capture 2", "the same bytes as before");
    }

    @Test
    void theBytesAreHandedOnInert() {
        Response bytes = nadia.get(kept("draft.html", DRAFT) + "/bytes");

        assertThat(bytes.asByteArray()).isEqualTo(DRAFT.getBytes(StandardCharsets.UTF_8));
        assertThat(bytes.contentType()).isEqualTo("application/octet-stream");
        assertThat(bytes.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith(".html\"");
        assertThat(bytes.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aTranscriptHasItsTimes() {
        Document form = nadia.page(source + "/captures/new");
        String action = source + "/captures";
        Map<String, String> fields = new HashMap<>(Visitor.shown(form, action));
        fields.put("text", "00:06:12 The parties agree.\n00:07:01 On what, we do not know.");
        var request = nadia.request();
        fields.forEach(request::multiPart);
        Response answer = nadia.kept(request.post(action));
        Settled.readings(desktop.newsroom().ofDesk());

        assertThat(nadia.page(answer.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .select("h2")
                        .eachText())
                .containsExactly("time 00:06:12", "time 00:07:01");
    }

    private Response pasted(String archives) {
        Document form = nadia.page(source + "/captures/new");
        var request = nadia.request();
        Map<String, String> fields = new HashMap<>(Visitor.shown(form, source + "/captures"));
        fields.putAll(Map.of("text", "It has 28 points.", "archives", archives));
        fields.forEach(request::multiPart);
        return nadia.kept(request.post(source + "/captures"));
    }

    @Test
    void copiesInOutsideArchivesAreNamedWithTheCapture() {
        String wayback = "https://web.archive.org/web/20260602101112/https://site.example/draft";
        Response answer = pasted(wayback + "\r\n\r\nhttps://archive.ph/abcde\r\n" + wayback + "\r\n");
        Settled.readings(desktop.newsroom().ofDesk());

        Document page = nadia.page(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(page.select("dl.facts a[rel~=nofollow]").eachAttr("href"))
                .containsExactly(wayback, "https://archive.ph/abcde");
    }

    @Test
    void whatIsNoAddressOfAnArchiveIsSaidAndKeptInTheForm() {
        Response answer = pasted("https://archive.ph/abcde\njavascript:alert(1)");

        assertThat(refusal(answer)).contains("Give a web address that begins with http:// or https://.");
        assertThat(Visitor.parsed(answer).select("textarea[name=archives]").text())
                .contains("archive.ph/abcde", "javascript:alert(1)");
        assertThat(refusal(pasted(archives(11)))).contains("at most 10");
    }

    private static String archives(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "https://archive.example/" + number)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        assertThat(refusal(upload("empty.txt", new byte[0]))).contains("The file is empty");
        Document form = nadia.page(source + "/captures/new");
        var request = nadia.request();
        Visitor.shown(form, source + "/captures").forEach(request::multiPart);
        assertThat(refusal(nadia.kept(request.post(source + "/captures")))).contains("Choose a file, or paste a text.");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
    }

    private static String refusal(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return Visitor.parsed(answer).select("#problems").text();
    }

    @Test
    void anotherDeskKnowsNothingOfIt() {
        String capture = kept("draft.html", DRAFT);
        Visitor stranger = Newsroom.open().visitor(Role.ADMINISTRATOR);

        assertThat(stranger.get(capture).statusCode()).isEqualTo(404);
        assertThat(stranger.get(capture + "/bytes").statusCode()).isEqualTo(404);
        assertThat(stranger.get(source + "/captures/new").statusCode()).isEqualTo(404);
    }
}
