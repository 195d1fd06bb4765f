package dev.stet.web.captures;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What is larger than it may be is refused in a page, whether it says so beforehand or not. */
@QuarkusTest
class TooLargeTest {

    private static final int MEGABYTE = 1 << 20;

    private Desktop desktop;
    private Visitor nadia;
    private String captures;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        captures = nadia.fill("/sources/new", "/sources", Map.of("title", "The recording"))
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", "")
                + "/captures";
    }

    @Test
    void aGigabyteClaimedIsNotWaitedFor() throws IOException {
        refused(sent(captures, "Content-Length: 1000000000", 0), "Too large");
        refused(sent(captures, "Content-Length: 99999999999999999", 0), "Too large");
    }

    @Test
    void anUntoldLengthIsCounted() throws IOException {
        refused(sent(captures, "Transfer-Encoding: chunked", 140), "Too large");
    }

    @Test
    void otherFormsTakeLess() throws IOException {
        refused(sent("/articles/preview", "Content-Length: 30000000", 0), "Too large");
        refused(sent("/articles/preview", "Transfer-Encoding: chunked", 40), "Too large");
    }

    private void refused(String answer, String heading) {
        assertThat(answer).startsWith("HTTP/1.1 413").contains("<h1>" + heading + "</h1>", "nothing was done");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();
        assertThat(nadia.get("/sources").statusCode()).isEqualTo(200);
    }

    /** What is answered to a form of this length of which ten bytes arrive, and then so many chunks of a megabyte. */
    private String sent(String path, String length, int chunks) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: stet_session="
                    + nadia.cookie("stet_session") + "\r\nContent-Type: multipart/form-data; boundary=cut\r\n" + length
                    + "\r\n\r\n";
            String part = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n";
            String start = chunks == 0 ? "0123456789" : Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
            out.write((head + start).getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("100000\r\n" + "x".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < chunks && socket.getInputStream().available() == 0; i++) {
                out.write(chunk);
            }
            out.flush();
            StringBuilder answer = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0 && answer.indexOf("</main>") < 0;
                    c = socket.getInputStream().read()) {
                answer.append((char) c);
            }
            return answer.toString();
        }
    }
}
