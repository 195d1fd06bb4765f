package dev.stet.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Markup that somebody typed is shown as she typed it, on every page, and is none. */
@QuarkusTest
class EscapingTest {

    private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{7*7}${7*7}";

    @Test
    void whatWasTypedIsNowhereMarkup() {
        Scene scene = Scene.open();
        Visitor ada = scene.visitor(Role.ADMINISTRATOR);
        Set<String> pages = new LinkedHashSet<>(typedEverywhere(scene, ada));
        Sights.all().stream()
                .filter(sight -> !sight.isOpen())
                .forEach(sight -> pages.add(sight.path().apply(scene)));

        List<String> shownOn = new ArrayList<>();
        for (String page : pages) {
            Response answer = ada.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            if (answer.contentType().startsWith("text/html")) {
                Document document = Visitor.parsed(answer);
                assertInert(document, page);
                if (document.wholeText().contains(HOSTILE)
                        || document.outerHtml().contains("alert(1)")) {
                    shownOn.add(page);
                }
            }
        }

        assertThat(shownOn)
                .contains("/ledger", "/sources", "/articles", "/account", "/people", scene.article() + "/report");
    }

    /** Sends each form with this in every field that takes words, and says where they led. */
    private static List<String> typedEverywhere(Scene scene, Visitor ada) {
        List<String> led = new ArrayList<>();
        for (Deed deed : Deeds.all()) {
            if (!deed.isTheLast() && !deed.isALook()) {
                Map<String, String> hostile = new HashMap<>();
                deed.typed().apply(scene).forEach((field, value) -> {
                    if (value.equals(Deeds.TYPED)) {
                        hostile.put(field, HOSTILE);
                    }
                });
                if (deed.method().equals("IntakeResource.store")) {
                    hostile.put("title", HOSTILE);
                }
                Response answer = deed.filled(scene, ada).with(hostile).sentBy(ada);
                assertThat(answer.statusCode()).as(deed.method()).isEqualTo(303);
                led.add(path(answer.header("Location")));
            }
        }
        return led;
    }

    private static String path(String location) {
        URI address = URI.create(location);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static void assertInert(Document document, String page) {
        assertThat(document.select("img[onerror], [onclick], [onload], a[href^=javascript]"))
                .as(page)
                .isEmpty();
        assertThat(document.select("script").stream().map(Element::data))
                .as(page)
                .noneMatch(code -> code.contains("alert"));
        assertThat(document.text()).as(page).doesNotContain("{49}", "$49");
    }
}
