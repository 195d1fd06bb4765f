package dev.stet.source.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

import dev.stet.shared.Digest;
import dev.stet.source.fetch.Exchange;

import static org.assertj.core.api.Assertions.assertThat;

/** Read back by the library that web archives use. */
class WarcFileTest {

    private static final Instant TAKEN = Instant.parse("2026-06-02T10:11:12.123456Z");
    private static final byte[] BODY = "Höhe: 28 points 🙂".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private byte[] written(String response) throws IOException {
        Path body = Files.write(folder.resolve("body"), BODY);
        Exchange exchange = new Exchange(
                "https://site.example/a?b=%C3%A9",
                "93.184.215.14", "GET /a?b=%C3%A9 HTTP/1.1\nHost: site.example\nUser-Agent: Stet\n", 200, response);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WarcFile(exchange, TAKEN, Digest.of(BODY), BODY.length).write(body, out);
        return out.toByteArray();
    }

    @Test
    void whatWasAskedAndAnsweredStandsInItAsItWas() throws IOException {
        byte[] file =
                written("HTTP/1.1 200 OK\nContent-Type: text/plain\nX-Odd: Höhe\nSet-Cookie: a=1\nSet-Cookie: b=2\n");
        List<String> types = new ArrayList<>();
        try (WarcReader warc = new WarcReader(new ByteArrayInputStream(file))) {
            for (WarcRecord record : warc) {
                types.add(record.type());
                assertThat(record.date()).isEqualTo(TAKEN);
                if (record instanceof Warcinfo information) {
                    assertThat(information.fields().first("software")).contains("Stet");
                } else if (record instanceof WarcRequest request) {
                    assertThat(request.http().target()).isEqualTo("/a?b=%C3%A9");
                    assertThat(request.http().headers().first("Host")).contains("site.example");
                } else if (record instanceof WarcResponse response) {
                    assertThat(response.target()).isEqualTo("https://site.example/a?b=%C3%A9");
                    assertThat(response.ipAddress().orElseThrow().getHostAddress())
                            .isEqualTo("93.184.215.14");
                    assertThat(response.payloadDigest().orElseThrow().hex())
                            .isEqualTo(Digest.of(BODY).hex());
                    assertThat(response.http().status()).isEqualTo(200);
                    assertThat(response.http().headers().all("Set-Cookie")).containsExactly("a=1", "b=2");
                    assertThat(response.http().body().stream().readAllBytes()).isEqualTo(BODY);
                }
            }
        }
        assertThat(types).containsExactly("warcinfo", "request", "response");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("\r\nX-Odd: Höhe\r\nSet-Cookie: a=1\r\n");
    }

    @Test
    void headersOfTheWireAreKeptAsideSoThatNobodyExpandsTheBodyAgain() throws IOException {
        byte[] file =
                written("HTTP/1.1 200 OK\ncontent-encoding: gzip\nTransfer-Encoding: chunked\nContent-Length: 7\n");
        try (WarcReader warc = new WarcReader(new ByteArrayInputStream(file))) {
            for (WarcRecord record : warc) {
                if (record instanceof WarcResponse response) {
                    HttpResponse http = response.http();
                    assertThat(http.headers().map().keySet())
                            .containsExactlyInAnyOrder(
                                    "X-Archive-Orig-content-encoding",
                                    "X-Archive-Orig-Transfer-Encoding",
                                    "X-Archive-Orig-Content-Length",
                                    "Content-Length");
                    assertThat(http.body().stream().readAllBytes()).isEqualTo(BODY);
                }
            }
        }
    }

    @Test
    void itIsTheSameFileEachTime() throws IOException {
        assertThat(written("HTTP/1.1 200 OK\n")).isEqualTo(written("HTTP/1.1 200 OK\n"));
    }
}
