package dev.stet.web.reports;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.rig.HtmlChecker;
import dev.stet.rig.QueryCount;
import dev.stet.world.Desktop;
import dev.stet.world.Library;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReportedEvidenceTest {

    private static final String DRAFT = "👩‍👧 Before it. The parties agree on 28 points – no more. Behind it.";
    private static final String LATER = "Before it. Nothing was agreed upon by anybody at all. Behind it.";

    Desktop desktop;
    Library library;
    Visitor nadia;
    String look;

    @BeforeEach
    void aDesk() {
        desktop = Desktop.open();
        library = new Library(desktop);
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
        look = desktop.galley() + "/report";
    }

    private String cited() {
        String page = nadia.get(look).asString();
        HtmlChecker.assertValid(look, page);
        return nadia.page(look).select(".report .items").text();
    }

    @Test
    void aPassageWithoutACopyIsAsTyped() {
        library.cite("28 points", "agree on 28 points - no more");

        assertThat(cited()).contains("Quotation test: as typed; no copy kept");
    }

    @Test
    void aPassageIsShownWithTheCopyThatHasIt() {
        String digest = library.keep(library.cite("28 points", "agree on 28 points - no more"), DRAFT);

        assertThat(cited())
                .contains("Quotation test: exact after normalisation in capture 1 of ")
                .contains("SHA-256 of the capture " + digest)
                .contains("list of normalisations, version 1");
    }

    @Test
    void whatALaterCopyLacksIsSaidWithItsHistory() {
        long source = library.cite("28 points", "agree on 28 points - no more");
        library.keep(source, DRAFT);
        library.keep(source, LATER);

        assertThat(cited())
                .contains("Quotation test: absent from capture 2 of ")
                .containsPattern("Stood in capture 1 of [^,]*, .*?, absent from capture 2 of ")
                .contains("quotes words that are absent from capture 2 of its source.");
    }

    @Test
    void aCopyWithoutTextIsNoAbsence() {
        library.keep(library.cite("28 points", "agree on 28 points - no more"), " \n ");

        assertThat(cited())
                .contains("Quotation test: no text in capture 1 of ")
                .doesNotContain("words that are absent");
    }

    @Test
    void theJsonOfAnIssuedReportNamesTheCopies() throws Exception {
        String digest = library.keep(library.cite("28 points", "agree on 28 points - no more"), DRAFT);

        nadia.fill(look, look + "s", Map.of());

        JsonNode report =
                new ObjectMapper().readTree(nadia.get(look + "s/1.json").asString());
        JsonNode quotation =
                report.path("statements").get(0).path("citations").get(0).path("quotation");
        assertThat(quotation.path("outcome").asText()).isEqualTo("exact after normalisation");
        assertThat(quotation.path("capture").path("sha256").asText()).isEqualTo(digest);
        String found = DRAFT.substring(
                DRAFT.offsetByCodePoints(0, quotation.path("start").asInt()),
                DRAFT.offsetByCodePoints(0, quotation.path("end").asInt()));
        assertThat(found).isEqualTo("agree on 28 points – no more");
    }

    @Test
    void thePassageStandsInWhatIsAroundIt() {
        String words = "so it went on 🙂 ".repeat(40);
        library.keep(
                library.cite("28 points", "agree on 28 points […] and no more, they said"),
                words + "They agree on 28 points – " + words.repeat(2) + "and no more, they said. " + words);

        Element details = nadia.page(look).selectFirst(".report details");
        assertThat(details.select("mark").eachText()).containsExactly("agree on 28 points", "and no more, they said");
        assertThat(details.select("p").text())
                .startsWith("… on 🙂 so it")
                .contains("They agree on 28 points – so it", "so it […] went", "🙂 and no more, they said. so it")
                .endsWith("…");
        assertThat(details.select("p")
                        .text()
                        .codePointCount(0, details.select("p").text().length()))
                .isBetween(1100, 1300);
    }

    @Test
    void ofSeveralCopiesThePassageIsFromTheNewest() {
        long source = library.cite("28 points", "agree on 28 points - no more");
        library.keep(source, DRAFT);
        library.keep(source, "Newer. " + DRAFT);

        assertThat(nadia.page(look).select(".report details p").eachText()).containsExactly("Newer. " + DRAFT);
    }

    @Test
    void manyCopiesCostAsManyQueriesAsFew() {
        library.keep(library.cite("28 points", "agree on 28 points - no more"), DRAFT);
        nadia.get(look);
        long few = QueryCount.of(() -> nadia.get(look));

        for (String words : new String[] {"one of 19", "plan of 28", "became one"}) {
            long source = library.cite(words, "agree on 28 points - no more");
            library.keep(source, DRAFT);
            library.keep(source, LATER);
        }

        assertThat(QueryCount.of(() -> nadia.get(look))).isEqualTo(few);
    }
}
