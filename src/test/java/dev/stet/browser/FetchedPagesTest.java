package dev.stet.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.world.Newsroom;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A source that is fetched by hand in the browser, and the pages on the way. */
@QuarkusTest
@ExtendWith(Browsing.class)
class FetchedPagesTest {

    @Test
    void aSourceIsFetchedAndEveryPageOnTheWayIsSound(Browser browser) {
        Newsroom newsroom = Newsroom.open();
        Visitor nadia = newsroom.visitor(Role.REVIEWER);
        try (Site site = Site.open(
                        Site.page("Content-Type: text/html\r\nX-Long: " + "0123456789".repeat(40) + "\r\n", """
                        <!doctype html><title>Draft</title><h1>The draft</h1><p>The parties agree on 28 points.</p>"""));
                Visit visit = browser.visit(Look.DESKTOP)
                        .signIn(newsroom.person(Role.REVIEWER).email(), Newsroom.PASSWORD)) {
            Map<String, String> draft = Map.of("title", "The draft", "url", site.url("/draft"));
            String source = nadia.fill("/sources/new", "/sources", draft)
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");

            visit.open(source + "/captures/new");
            visit.page().click("form[action$='/fetches'] button");
            visit.page().waitForURL(url -> url.contains("/captures/") && !url.endsWith("/new"));
            Settled.readings(newsroom.ofDesk());
            String capture = visit.page().url().replaceFirst("^https?://[^/]+", "");

            assertThat(capture).startsWith("/captures/");
            List<String> findings = new Sweep(visit, Sweep.ALL_LOOKS, 1)
                    .only(200, source, source + "/captures/new", capture)
                    .findings();
            visit.open(capture);
            visit.page().click(".exchange summary");
            visit.screenshot("fetched-capture");
            findings.addAll(visit.shortcomings());
            visit.open(source + "/captures/new");
            visit.screenshot("fetch-form");
            visit.open(source);
            visit.screenshot("fetched-source");
            assertThat(findings).isEmpty();
        }
    }
}
