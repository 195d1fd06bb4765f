package dev.stet.web.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.Clock;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LibraryTest {

    @Inject
    SourceDesk sources;

    @Inject
    Clock clock;

    Newsroom newsroom;
    Visitor nadia;

    @BeforeEach
    void aDeskOfItsOwn() {
        newsroom = Newsroom.open();
        nadia = newsroom.visitor(Role.REVIEWER);
    }

    private long entries(Action action) {
        Entries.Filter filter = new Entries.Filter(null, action, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> Entries.count(newsroom.ofDesk().id(), filter));
    }

    private long add(String title, String url) {
        return sources.add(SourceFacts.named(title, url), newsroom.person(Role.REVIEWER), clock.now())
                .id();
    }

    @Test
    void anEmptyLibrarySaysTheNextStep() {
        assertThat(nadia.page("/sources").select(".empty a[href=/sources/new]")).hasSize(1);
    }

    @Test
    void aSourceIsAddedAndShown() {
        Response answer = nadia.fill(
                "/sources/new",
                "/sources",
                Map.of(
                        "title",
                        "Grid report <2025>",
                        "kind",
                        "document",
                        "publishedOn",
                        "2025-05",
                        "url",
                        "https://grid.example/report",
                        "note",
                        "Two\nlines"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = nadia.page(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(page.select("h1").text()).isEqualTo("Grid report <2025>");
        assertThat(page.select("dl.facts").text()).contains("document", "May 2025", "https://grid.example/report");
        assertThat(page.select(".notice").text()).contains("The source is in the library.");
        assertThat(entries(Action.SOURCE_ADDED)).isEqualTo(1);
    }

    @Test
    void theSameFormSentTwiceAddsOneSource() {
        var page = nadia.page("/sources/new");

        Response first = nadia.fill(page, "/sources", Map.of("title", "Once"));
        Response second = nadia.fill(page, "/sources", Map.of("title", "Once"));

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(entries(Action.SOURCE_ADDED)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Map<String, String> typed = Map.of("title", "Grid report", "url", "javascript:alert(1)", "author", "Ada \"A\"");

        Response answer = nadia.fill("/sources/new", "/sources", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Visitor.parsed(answer);
        assertThat(page.select("#problems a[href=#url]").text()).contains("http://");
        assertThat(Visitor.shown(page, "/sources")).containsAllEntriesOf(typed);
        assertThat(entries(Action.SOURCE_ADDED)).isZero();
    }

    @Test
    void eachBadFieldIsNamed() {
        Map<String, String> bad = new HashMap<>();
        bad.put("title", "  ");
        bad.put("kind", "sorcery");
        bad.put("publishedOn", "2025-13");
        bad.put("accessedOn", "yesterday");
        bad.forEach((field, value) -> {
            Response answer = nadia.fill("/sources/new", "/sources", with(Map.of("title", "Fine"), field, value));
            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            assertThat(Visitor.parsed(answer).select("#problems a[href=#" + field + "]"))
                    .as(field)
                    .hasSize(1);
        });
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    @Test
    void theLibraryIsLookedThroughByWords() {
        add("Grid report", "https://grid.example/");
        add("100% of 1_000", null);

        assertThat(nadia.page("/sources?q=GRID.example").select("tbody tr")).hasSize(1);
        assertThat(nadia.page("/sources?q=0%25").select("tbody th").text()).isEqualTo("100% of 1_000");
        assertThat(nadia.page("/sources?q=%3Cb%3E").select(".empty")).hasSize(1);
        assertThat(nadia.page("/sources?q=%3Cb%3E").select("#q").val()).isEqualTo("<b>");
    }

    @Test
    void aLongLibraryComesInPagesAndAsksNoMore() {
        add("Source 0", null);
        nadia.get("/sources");
        long few = QueryCount.of(() -> nadia.get("/sources"));
        for (int i = 1; i <= 60; i++) {
            add("Source " + i, null);
        }

        assertThat(QueryCount.of(() -> nadia.get("/sources"))).isEqualTo(few);
        assertThat(nadia.page("/sources").select("tbody tr")).hasSize(50);
        assertThat(nadia.page("/sources?page=2").select("tbody tr")).hasSize(11);
        assertThat(nadia.page("/sources?page=99").select("tbody tr")).hasSize(11);
    }

    @Test
    void typeAheadGivesAtMostTen() {
        for (int i = 0; i < 12; i++) {
            add("Ministry paper " + i, "https://ministry.example/" + i);
        }

        Response answer = nadia.get("/sources/suggestions?q=ministry");

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.jsonPath().getList("id")).hasSize(10);
        assertThat(answer.jsonPath().getString("[0].title")).isEqualTo("Ministry paper 0");
        assertThat(answer.jsonPath().getString("[0].url")).isEqualTo("https://ministry.example/0");
        assertThat(nadia.get("/sources/suggestions?q=").jsonPath().getList("id"))
                .isEmpty();
        assertThat(Visitor.stranger().get("/sources/suggestions?q=ministry").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aReaderReadsAndAddsNothing() {
        Visitor rosa = newsroom.visitor(Role.READER);
        String csrf = rosa.page("/sources").select("input[name=csrf-token]").val();

        assertThat(rosa.get("/sources").statusCode()).isEqualTo(200);
        assertThat(rosa.page("/sources").select("a[href=/sources/new]")).isEmpty();
        assertThat(rosa.get("/sources/new").statusCode()).isEqualTo(403);
        Map<String, String> form = Map.of(
                "title", "Hers", "csrf-token", csrf, "once", UUID.randomUUID().toString());
        assertThat(rosa.post("/sources", form).statusCode()).isEqualTo(403);
        assertThat(entries(Action.SOURCE_ADDED)).isZero();
    }

    @Test
    void whatIsAnotherDesksIsNotThere() {
        long ours = add("Ours", null);
        Visitor elsewhere = Newsroom.open().visitor(Role.EDITOR);

        assertThat(elsewhere.get("/sources/" + ours).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/sources/" + ours + "/corrections/new").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get("/sources?q=Ours").asString()).contains("No source has these words");
        assertThat(elsewhere.get("/sources/suggestions?q=Ours").asString()).isEqualTo("[]");
        assertThat(nadia.get("/sources/99999999999999999999").statusCode()).isEqualTo(404);
    }
}
