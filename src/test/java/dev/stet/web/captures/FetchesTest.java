package dev.stet.web.captures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.world.Desktop;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FetchesTest {

    private static final String DRAFT =
            "<!doctype html><title>Draft</title><h1>The draft</h1><p>The parties agree on 28 points — no more.</p>";

    Desktop desktop;
    Visitor nadia;
    Site site;
    int statement;
    String source;

    @BeforeEach
    void aCitedSourceOnASite() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        site = Site.open(Site.page("Content-Type: text/html; charset=utf-8\r\n", DRAFT));
        statement = desktop.mark("28 points");
        source = cited(site.url("/draft.html"));
    }

    @AfterEach
    void end() {
        site.close();
    }

    private String cited(String url) {
        String citations = desktop.statement(statement) + "/citations";
        Map<String, String> fields =
                Map.of("title", "The draft", "url", url, "excerpt", "agree on 28 points", "stance", "supports");
        assertThat(nadia.fill(citations + "/new", citations, fields).statusCode())
                .isEqualTo(303);
        return nadia.page(desktop.statement(statement))
                .select("section[aria-labelledby=cited] a[href^=/sources/]")
                .last()
                .attr("href");
    }

    private Response fetch() {
        return nadia.fill(source + "/captures/new", source + "/fetches", Map.of());
    }

    private String fetched() {
        Response answer = fetch();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Settled.readings(desktop.newsroom().ofDesk());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void whatAnAddressShowsIsKeptAndReadAndTheCitedWordsAreLookedForInIt() {
        site.answers((head, out) -> (head.startsWith("GET /moved ")
                        ? Site.page("X-Said: <b>&amp;\r\n", DRAFT)
                        : Site.raw("HTTP/1.1 301 Moved\r\nLocation: /moved\r\nContent-Length: 0\r\n\r\n"))
                .to(head, out));

        Document page = nadia.page(fetched());

        assertThat(page.select("mark").text()).isEqualTo("agree on 28 points");
        assertThat(page.select("dl.facts").text())
                .contains(
                        "fetched from its address",
                        site.url("/moved"),
                        "status 200",
                        "text/html",
                        "from the machine 127.0.0.1");
        assertThat(page.select("pre").text()).contains("GET /moved HTTP/1.1", "HTTP/1.1 200 OK", "X-Said: <b>&amp;");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
        assertThat(desktop.entries(Action.QUOTATION_TESTED)).isEqualTo(1);
    }

    @Test
    void copiesInOutsideArchivesAreRecordedWithWhatIsFetched() {
        String copy = "https://web.archive.org/web/2026/https://example.org/draft";
        Map<String, String> wrong = Map.of("copies", "somewhere else");
        Response refused = nadia.fill(source + "/captures/new", source + "/fetches", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(refused).select("#copies").val().strip()).isEqualTo("somewhere else");
        assertThat(site.connections()).isZero();

        Response kept = nadia.fill(source + "/captures/new", source + "/fetches", Map.of("copies", copy));

        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        String capture = kept.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(nadia.page(capture).select("a[href='" + copy + "']")).hasSize(1);
    }

    @Test
    void fetchedAgainFromThePageOfTheSourceItIsTestedAgain() {
        assertThat(nadia.page(source).select("form button").eachText()).contains("Fetch its address");
        fetched();
        site.answers(Site.page("", DRAFT.replace("28 points", "29 points")));

        nadia.fill(source, source + "/fetches", Map.of());
        Settled.readings(desktop.newsroom().ofDesk());

        Document page = nadia.page(source);
        assertThat(page.select("form button").eachText()).contains("Fetch again");
        assertThat(page.select("section[aria-labelledby=captures]").text()).contains("Capture 2", "Capture 1");
        assertThat(nadia.page(desktop.statement(statement)).text()).contains("altered in capture 2");
    }

    @Test
    void aFetchedCaptureIsHandedOnAsWarc() throws IOException {
        String capture = fetched();
        assertThat(nadia.page(capture).select("a[href$=/warc]").attr("href")).isEqualTo(capture + "/warc");

        Response warc = nadia.get(capture + "/warc");

        assertThat(warc.contentType()).isEqualTo("application/warc");
        assertThat(warc.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith(".warc\"");
        assertThat(warc.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        List<String> types = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc.asByteArray()))) {
            for (WarcRecord record : reader) {
                types.add(record.type());
                if (record instanceof WarcResponse answer) {
                    assertThat(answer.target()).isEqualTo(site.url("/draft.html"));
                    assertThat(answer.http().headers().first("Content-Type")).contains("text/html; charset=utf-8");
                    assertThat(answer.http().body().stream().readAllBytes())
                            .isEqualTo(DRAFT.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(types).containsExactly("warcinfo", "request", "response");
    }

    @Test
    void theSameBytesFetchedTwiceShowBothTakingsEachWithItsExchange() throws IOException {
        fetched();
        site.answers(Site.page("X-Said: the second\r\n", DRAFT));
        String capture = fetched();

        Document page = nadia.page(capture);

        assertThat(page.select("#takings").text()).isEqualTo("The same bytes were taken 2 times");
        assertThat(page.select("#takings + ul li p:first-child").eachText())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("Capture 2 of "),
                        first -> assertThat(first).startsWith("Capture 1 of "));
        List<String> archived = page.select("#takings + ul a[href*=/warc]").eachAttr("href");
        assertThat(nadia.get(archived.get(0)).asString()).contains("X-Said: the second");
        assertThat(nadia.get(archived.get(1)).asString()).doesNotContain("X-Said: the second");
        assertThat(nadia.get(archived.get(1).replace("number=1", "number=3")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCharsetInTheHeaderIsBelievedBeforeTheOneInThePage() throws IOException {
        byte[] body = "<meta charset=windows-1252><p>Стороны согласны</p>".getBytes(Charset.forName("KOI8-R"));
        site.answers(Site.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html; Charset=\"koi8-r\"\r\nContent-Length: "
                + body.length + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1)));

        assertThat(nadia.page(fetched()).select("article").text()).contains("Стороны согласны");
    }

    @Test
    void whatWasBroughtByHandHasNoExchangeToHandOn() {
        var form = Visitor.shown(nadia.page(source + "/captures/new"), source + "/captures");
        form.put("text", "The parties agree on 28 points.");
        var request = nadia.request();
        form.forEach(request::multiPart);
        String capture = nadia.kept(request.post(source + "/captures"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        assertThat(nadia.page(capture).select("a[href$=/warc]")).isEmpty();
        assertThat(nadia.get(capture + "/warc").statusCode()).isEqualTo(404);
    }

    @Test
    void aFetchThatFailsIsNoAbsence() {
        site.answers(Site.raw("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone"));

        assertThat(refusal(fetch())).contains("“404 Not Found”", "The capture failed, which is not absence");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
        assertThat(nadia.page(source).text()).contains("No copy is kept");
    }

    @Test
    void aSiteThatLeadsToThisMachineIsNotFollowed() {
        site.answers(Site.raw("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:" + site.port() + "/\r\n\r\n"));

        assertThat(refusal(fetch())).contains("127.0.0.2, which is this machine itself");
    }

    private static String refusal(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return Visitor.parsed(answer).select("#problems").text();
    }

    @Test
    void aSourceWithoutAnAddressSaysHowToGiveItOne() {
        source = nadia.fill("/sources/new", "/sources", Map.of("title", "A talk on the telephone"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        assertThat(nadia.page(source + "/captures/new")
                        .select("section[aria-labelledby=fetch] a")
                        .attr("href"))
                .isEqualTo(source + "/corrections/new");
    }
}
