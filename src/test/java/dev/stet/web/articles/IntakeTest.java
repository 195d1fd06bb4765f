package dev.stet.web.articles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** From the text to revision 1. */
@QuarkusTest
class IntakeTest {

    static final String ARTICLE = """
            Talks resume on a shorter plan

            The plan of 28 points became one of 19. Envoys met on Monday.

            “We are close,” the minister said.

            Sources include:

            Reuters.com

            https://www.example.org/draft
            """;

    Newsroom newsroom;
    Mailroom mail;

    @BeforeEach
    void aDeskOfItsOwn() {
        newsroom = Newsroom.open();
        mail = new Mailroom(newsroom.visitor(Role.REVIEWER));
    }

    @Test
    void thePageAsksForATextOrAFile() {
        Document page = mail.visitor().page("/articles/new");

        assertThat(page.select("h1").text()).isEqualTo("Bring in an article");
        assertThat(page.select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
    }

    @Test
    void aPastedTextIsShownInPartsBeforeAnythingIsStored() {
        Response answer = mail.look(Map.of("text", ARTICLE));

        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Visitor.parsed(answer);
        assertThat(kinds(page))
                .containsExactly("headline", "paragraph", "paragraph", "source-list", "source-list", "source-list");
        assertThat(page.select(".part").get(1).select(".sentence").eachText())
                .containsExactly("The plan of 28 points became one of 19.", "Envoys met on Monday.");
        assertThat(page.select("#title").val()).isEqualTo("Talks resume on a shorter plan");
        assertThat(page.select("input[name=offer][checked]").eachAttr("value"))
                .contains("https://www.example.org/draft");
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isZero();
        assertThat(mail.visitor().page("/articles").select(".empty")).hasSize(1);
    }

    @Test
    void whatTheReviewerConfirmsIsStored() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE, "outlet", "The Evening Ledger")));

        Response answer = mail.store(page, Map.of());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/articles/");
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isEqualTo(1);
        assertThat(mail.entries(newsroom, Action.SOURCE_ADDED)).isEqualTo(2);
        assertThat(mail.entries(newsroom, Action.ASIDE_SET)).isEqualTo(3);
        assertThat(mail.visitor().page("/articles").select("tbody tr").text())
                .contains("Talks resume on a shorter plan", "The Evening Ledger", "no statement marked yet");
    }

    @Test
    void correctedKindsAndUntickedSourcesHold() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));
        Map<String, List<String>> form = Mailroom.shown(page);
        form.get("kind").set(2, "boilerplate");
        form.put("offer", List.of());
        form.remove("furniture");

        Document again = Visitor.parsed(mail.send("/articles/preview", form));
        Response answer = mail.send("/articles", Mailroom.shown(again));

        assertThat(kinds(again).get(2)).isEqualTo("boilerplate");
        assertThat(again.select("input[name=offer][checked]")).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(mail.entries(newsroom, Action.SOURCE_ADDED)).isZero();
        assertThat(mail.entries(newsroom, Action.ASIDE_SET)).isZero();
    }

    @Test
    void aRunOfPartsIsChangedAtOnce() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));

        Document changed = Visitor.parsed(run(page, "2", "3", "boilerplate"));

        assertThat(kinds(changed))
                .containsExactly("headline", "boilerplate", "boilerplate", "source-list", "source-list", "source-list");
        assertThat(kinds(Visitor.parsed(run(page, "2", "", "quotation"))).get(1))
                .isEqualTo("quotation");
    }

    @Test
    void aRunThatIsNoneIsRefusedAndLosesNothing() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE, "byline", "Ada")));

        for (String[] none : new String[][] {{"", ""}, {"0", "2"}, {"5", "2"}, {"1", "99"}, {"x", "3"}}) {
            Response answer = run(page, none[0], none[1], "boilerplate");

            assertThat(answer.statusCode()).as(none[0]).isEqualTo(422);
            Document again = Visitor.parsed(answer);
            assertThat(again.select("#problems a[href=#from]")).hasSize(1);
            assertThat(kinds(again)).isEqualTo(kinds(page));
            assertThat(again.select("#byline").val()).isEqualTo("Ada");
            assertThat(again.select("#from").val()).isEqualTo(none[0]);
        }
        assertThat(run(page, "1", "2", "wizardry").statusCode()).isEqualTo(422);
    }

    private Response run(Document page, String from, String to, String as) {
        Map<String, List<String>> form = Mailroom.shown(page);
        Map.of("from", from, "to", to, "as", as, "change", "run")
                .forEach((field, value) -> form.put(field, List.of(value)));
        return mail.send("/articles/preview", form);
    }

    @Test
    void backToTheTextKeepsEverything() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE, "byline", "Ada")));
        Map<String, List<String>> form = Mailroom.shown(page);
        form.get("kind").set(1, "summary");
        form.put("back", List.of("text"));

        Document text = Visitor.parsed(mail.send("/articles/preview", form));
        Document again = Visitor.parsed(mail.send("/articles/preview", Mailroom.shown(text)));

        assertThat(text.select("h1").text()).isEqualTo("Bring in an article");
        assertThat(text.select("#text").val().strip()).isEqualTo(ARTICLE.strip());
        assertThat(text.select("#byline").val()).isEqualTo("Ada");
        assertThat(kinds(again).get(1)).isEqualTo("summary");
    }

    @Test
    void theSameFormSentTwiceStoresOneArticle() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));

        Response first = mail.store(page, Map.of());
        Response second = mail.store(page, Map.of());

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isEqualTo(1);
    }

    @Test
    void aTextThatChangedOnTheWayIsShownAgain() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));

        Response answer = mail.store(page, Map.of("text", ARTICLE.replace("28", "29")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("The text is not the one you looked at");
        assertThat(Visitor.parsed(answer).select(".part").get(1).text()).contains("29 points");
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isZero();
    }

    @Test
    void partsThatDoNotFitAreReadAnew() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));
        Map<String, String> tampered = new LinkedHashMap<>();
        tampered.put("parts", "headline:0-4 paragraph:2-999999999");
        tampered.put("kind", "wizardry");
        tampered.put("links", "0-3 javascript:alert(1)");
        tampered.forEach((field, value) -> {
            Response answer = mail.store(page, Map.of(field, value));
            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            assertThat(Visitor.parsed(answer).select("#problems")).as(field).hasSize(1);
            assertThat(Visitor.parsed(answer).select(".part")).as(field).hasSizeGreaterThan(4);
        });
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isZero();
    }

    @Test
    void aMissingTitleAndAnAddressThatRunsAreRefusedInThePreview() {
        Document page = Visitor.parsed(mail.look(Map.of("text", ARTICLE)));

        Response untitled = mail.store(page, Map.of("title", " "));
        Response runs = mail.store(page, Map.of("url", "javascript:alert(1)"));

        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(untitled).select("#problems a[href=#title]")).hasSize(1);
        assertThat(runs.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(runs).select("#url").val()).isEqualTo("javascript:alert(1)");
        assertThat(kinds(Visitor.parsed(runs))).isEqualTo(kinds(page));
    }

    static List<String> kinds(Document page) {
        return page.select("select[name=kind] option[selected]").eachAttr("value");
    }
}
