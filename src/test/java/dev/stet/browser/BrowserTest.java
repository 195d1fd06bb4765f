package dev.stet.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.sun.net.httpserver.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The browser itself, against a server of this test: what it must notice, it notices. */
@ExtendWith(Browsing.class)
class BrowserTest {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A page</title><main><h1>A</h1>";

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/good", HEAD + "<p>Let it stand.</p><script src=/script.js></script></main>");
        page("/inaccessible", HEAD + "<img src=/good><p><font color=#eee>No text for the image.</font></main>");
        page("/broken", HEAD + "<script>throw new Error('broken')</script><p onclick='x'>Text</p></main>");
        page("/wide", HEAD + "<p><span id=wide>" + "unbroken".repeat(100) + "</span></main>");
        page("/script.js", "document.title = 'Scripted'");
        page("/favicon.ico", "");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aGoodPageIsAccessibleAndWithoutFaults(Browser browser) {
        try (Visit visit = visit(browser, Look.DESKTOP, "/good")) {
            assertThat(visit.page().title()).isEqualTo("Scripted");
            assertThat(visit.shortcomings()).isEmpty();
            visit.assertAccessible();
            visit.assertNoSidewaysScrolling();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void aBadPageIsFoundOut(Browser browser) {
        try (Visit visit = visit(browser, Look.DESKTOP, "/inaccessible")) {
            assertThatThrownBy(visit::assertAccessible).hasMessageContaining("image-alt");
            assertThat(visit.shortcomingsOfColours()).singleElement().asString().startsWith("color-contrast (serious)");
        }
        try (Visit visit = visit(browser, Look.DESKTOP.narrow(), "/wide")) {
            assertThatThrownBy(visit::assertNoSidewaysScrolling).hasMessageContaining("/wide");
            assertThat(visit.shortcomings()).anyMatch(found -> found.startsWith("scrolls sideways"));
        }
    }

    @Test
    void whatThePolicyRefusesAndMissingPagesAreTold(Browser browser) {
        try (Visit visit = visit(browser, Look.DESKTOP, "/broken")) {
            assertThat(visit.faults()).isNotEmpty().allMatch(fault -> fault.contains("Content Security Policy"));
        }
        try (Visit visit = visit(browser, Look.DESKTOP, "/nothing-here")) {
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void withoutScriptsNoneRuns(Browser browser) {
        try (Visit visit = visit(browser, Look.DESKTOP.withoutScripts(), "/good")) {
            assertThat(visit.page().title()).isEqualTo("A page");
        }
    }

    @Test
    void theDarkIsDark(Browser browser) {
        try (Visit visit = visit(browser, Look.DESKTOP.inTheDark(), "/good")) {
            assertThat(visit.page().evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
        }
    }

    private Visit visit(Browser browser, Look look, String path) {
        Visit visit =
                browser.visit(look, "http://localhost:" + server.getAddress().getPort());
        visit.open(path);
        return visit;
    }

    private void page(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", path.endsWith(".js") ? "text/javascript" : "text/html");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
