package dev.stet.web.captures;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.citation.Stance;
import dev.stet.people.Role;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What one capture has that the one before it had not. */
@QuarkusTest
class ChangesTest {

    private static final String LINES =
            IntStream.range(0, 12).mapToObj(i -> "Line number " + i).collect(Collectors.joining("\n"));

    Kept kept;
    Visitor nadia;
    Desktop desktop;

    @BeforeEach
    void aSource() {
        desktop = Desktop.open();
        desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        kept = new Kept(desktop);
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
    }

    private String captures() {
        return nadia.page(kept.source())
                .select("section[aria-labelledby=captures]")
                .text();
    }

    @Test
    void theFirstHasNothingToBeComparedWith() {
        assertThat(nadia.page(kept.text(LINES) + "/changes").text()).contains("This is the first capture");
        assertThat(captures()).doesNotContain("Since");
    }

    @Test
    void aChangedLineStandsWithALittleAround() {
        kept.text(LINES);
        Document changes = nadia.page(kept.text(LINES.replace("number 9", "number 🙂")) + "/changes");

        assertThat(changes.select("del").text()).isEqualTo("removed: Line number 9");
        assertThat(changes.select("ins").text()).isEqualTo("added: Line number 🙂");
        assertThat(changes.select(".lines").text())
                .startsWith("7 lines the same Line number 7 Line number 8")
                .endsWith("Line number 10 Line number 11");
        assertThat(changes.select("[role=status]").text()).contains("13 characters added, 13 removed");
        assertThat(captures()).contains("Since capture 1: another text, as long as before");
    }

    @Test
    void textThatGrewIsSaidToHaveGrown() {
        kept.text(LINES);
        kept.text(LINES + "\nmore");

        assertThat(captures()).contains("another text, 5 characters longer");
    }

    @Test
    void otherBytesMayBearTheSameText() {
        kept.text(LINES);
        String capture = kept.text(LINES.replace("\n", "\r\n"));

        assertThat(captures()).contains("other bytes, the same text");
        assertThat(nadia.page(capture + "/changes").text()).contains("the text taken from them is the same");
    }

    @Test
    void sameBytesAreSaidToBeTheSame() {
        kept.text(LINES);

        assertThat(nadia.page(kept.text(LINES) + "/changes").text()).contains("The bytes are the same.");
        assertThat(captures()).contains("Since capture 1: the same bytes as before");
    }

    @Test
    void aTextThatIsNewFromEndToEndIsCutToWhatAPageBears() {
        kept.text(many("old"));
        Document changes = nadia.page(kept.text(many("new")) + "/changes");

        assertThat(changes.select(".lines .words")).hasSize(1000);
        assertThat(changes.text()).contains("There is more");
    }

    private static String many(String word) {
        return IntStream.range(0, 9000).mapToObj(i -> word + " " + i).collect(Collectors.joining("\n"));
    }

    @Test
    void anotherDeskKnowsNothingOfThem() {
        String capture = kept.text(LINES);

        assertThat(Newsroom.open()
                        .visitor(Role.READER)
                        .get(capture + "/changes")
                        .statusCode())
                .isEqualTo(404);
    }
}
