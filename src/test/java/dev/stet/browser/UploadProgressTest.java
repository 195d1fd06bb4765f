package dev.stet.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A large file on its way from the browser. */
@QuarkusTest
@ExtendWith(Browsing.class)
class UploadProgressTest {

    private static final int SIZE = 3_000_000;
    private static final int BYTES_A_SECOND = 400_000;
    private static final String UNDER_WAY = "() => { const bar = document.querySelector('upload-progress progress');"
            + " return bar && bar.position > 0 && bar.position < 1; }";

    @TempDir
    Path folder;

    Desktop desktop;
    String source;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        Visitor nadia = desktop.newsroom().visitor(Role.REVIEWER);
        source = nadia.fill("/sources/new", "/sources", Map.of("title", "The recording"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private Page opened(Visit visit, byte[] bytes) throws Exception {
        visit.signIn(desktop.newsroom().person(Role.REVIEWER).email(), Newsroom.PASSWORD)
                .open(source + "/captures/new");
        visit.page().setInputFiles("input[type=file]", Files.write(folder.resolve("recording.bin"), bytes));
        return visit.page();
    }

    private static CDPSession network(Visit visit) {
        CDPSession session = visit.context().newCDPSession(visit.page());
        session.send("Network.enable");
        return session;
    }

    private static void upload(CDPSession network, int bytesASecond) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesASecond);
        network.send("Network.emulateNetworkConditions", line);
    }

    @Test
    void aSlowUploadShowsHowFarItIsCanBeStoppedAndSentAgain(Visit visit) throws Exception {
        Page page = opened(visit, new byte[SIZE]);
        CDPSession network = network(visit);
        upload(network, BYTES_A_SECOND);

        page.click("button.main");
        page.waitForFunction(UNDER_WAY);
        visit.screenshot("upload-progress");
        assertThat(visit.shortcomings()).isEmpty();
        page.click("upload-progress button");
        assertThat(page.textContent("upload-progress [role=status]")).isEqualTo("Stopped. Nothing was kept.");
        assertThat(page.isVisible("upload-progress progress")).isFalse();
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isZero();

        upload(network, -1);
        page.click("button.main");
        page.waitForURL(url -> url.contains("/captures/") && !url.endsWith("/new"));
        assertThat(page.textContent("body")).contains("Capture 1 is kept.");
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }

    @Test
    void aRefusalIsTheUsualPageWithEverythingKept(Visit visit) throws Exception {
        visit.accepting(422);
        Page page = opened(visit, "A note".getBytes(StandardCharsets.UTF_8));
        page.fill("textarea[name=note]", "From the council");
        page.fill("textarea[name=archives]", "no address");

        page.click("button.main");
        page.waitForSelector("#problems");

        assertThat(page.textContent("#problems")).contains("Give a web address");
        assertThat(page.inputValue("textarea[name=note]")).isEqualTo("From the council");
        assertThat(page.evaluate("document.querySelector('input[type=file]').files[0].name"))
                .isEqualTo("recording.bin");
        page.fill("textarea[name=archives]", "");
        page.click("button.main");
        page.waitForURL(url -> url.contains("/captures/") && !url.endsWith("/new"));
        assertThat(desktop.entries(Action.CAPTURE_TAKEN)).isEqualTo(1);
    }
}
