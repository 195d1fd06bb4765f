package dev.stet.web.captures;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.world.Newsroom;
import dev.stet.world.Strict;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** As it is until somebody turns it on. */
@QuarkusTest
@TestProfile(Strict.class)
class FetchOffTest {

    @Test
    void nothingIsFetchedAndThePageSaysWhoCanTurnItOn() {
        Visitor nadia = Newsroom.open().visitor(Role.REVIEWER);
        try (Site site = Site.open(Site.page("", "the page"))) {
            Map<String, String> fields = Map.of("title", "The draft", "url", site.url("/"));
            String source = nadia.fill("/sources/new", "/sources", fields)
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");

            assertThat(nadia.page(source + "/captures/new").text())
                    .contains("Fetching is off", "Whoever runs this server can turn it on with the setting stet.fetch");
            assertThat(nadia.page(source).select("form[action$=/fetches]")).isEmpty();
            var form = Visitor.shown(nadia.page(source + "/captures/new"), source + "/captures");
            assertThat(nadia.kept(nadia.request().formParams(form).post(source + "/fetches"))
                            .asString())
                    .contains("Fetching is off on this server.");
            assertThat(nadia.page("/articles/new").select("#address")).isEmpty();
            assertThat(site.connections()).isZero();
        }
    }
}
