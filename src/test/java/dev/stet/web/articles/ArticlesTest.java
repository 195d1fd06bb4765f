package dev.stet.web.articles;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.NewArticle;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of articles, who checks them, and the sources they name. */
@QuarkusTest
class ArticlesTest {

    @Inject
    ArticleDesk articles;

    @Inject
    Clock clock;

    Newsroom newsroom;
    Visitor nadia;

    @BeforeEach
    void aDeskOfItsOwn() {
        newsroom = Newsroom.open();
        nadia = newsroom.visitor(Role.REVIEWER);
    }

    private long receive(String title) {
        NormalText text = NormalText.of(title + "\n\nSources\n\nhttps://e.example/" + title.hashCode());
        int list = title.length() + 2;
        List<PartSpan> parts = List.of(
                new PartSpan(PartKind.PARAGRAPH, new TextSpan(0, title.length())),
                new PartSpan(PartKind.SOURCE_LIST, new TextSpan(list, list + 7)),
                new PartSpan(PartKind.SOURCE_LIST, new TextSpan(list + 9, text.length())));
        ArticleFacts facts = new ArticleFacts(title, null, "The Ledger", null, "2025-11", "en");
        return articles.receive(
                        new NewArticle(facts, text, parts, "paste", false), newsroom.person(Role.EDITOR), clock.now())
                .id();
    }

    private long entries(Action action) {
        return new Mailroom(nadia).entries(newsroom, action);
    }

    private static String assignments(long article) {
        return "/articles/" + article + "/assignments";
    }

    @Test
    void anEmptyDeskSaysTheNextStep() {
        assertThat(nadia.page("/articles").select(".empty a[href=/articles/new]"))
                .hasSize(1);
        assertThat(newsroom.visitor(Role.READER).page("/articles").select(".empty a"))
                .isEmpty();
    }

    @Test
    void theNewestComesFirstAndALongListAsksNoMore() {
        receive("First");
        nadia.get("/articles");
        long few = QueryCount.of(() -> nadia.get("/articles"));
        for (int i = 0; i < 35; i++) {
            receive("Article " + i);
        }

        Document page = nadia.page("/articles");
        assertThat(QueryCount.of(() -> nadia.get("/articles"))).isEqualTo(few);
        assertThat(page.select("tbody tr")).hasSize(30);
        assertThat(page.select("tbody tr").first().text()).contains("Article 34", "The Ledger", "November 2025");
        assertThat(nadia.page("/articles?page=2").select("tbody tr")).hasSize(6);
    }

    @Test
    void aReviewerTakesAnArticleFromTheListAndGivesItBack() {
        long article = receive("Free");
        Document list = nadia.page("/articles");
        String me = list.select("button[name=assignee]").val();

        Response taken = nadia.fill(list, assignments(article), Map.of("assignee", me));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(nadia.page("/articles").select("tbody tr").text()).contains("Nadia Okafor", "give back");
        Response back = nadia.fill(assignments(article) + "/new", assignments(article), Map.of("assignee", ""));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(entries(Action.ARTICLE_ASSIGNED)).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoWhoAssignIsTold() {
        long article = receive("Wanted");
        Visitor tomas = newsroom.visitor(Role.EDITOR);
        Document choosing = tomas.page(assignments(article) + "/new");
        String me = nadia.page("/articles").select("button[name=assignee]").val();
        nadia.fill("/articles", assignments(article), Map.of("assignee", me));

        Response late = tomas.fill(choosing, assignments(article), Map.of("assignee", ""));
        Response again = tomas.fill(Visitor.parsed(late), assignments(article), Map.of("assignee", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Somebody assigned it first", "Nadia Okafor");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(entries(Action.ARTICLE_ASSIGNED)).isEqualTo(2);
    }

    @Test
    void aReviewerGivesNothingToOthers() {
        long article = receive("Hers");
        String tomas = newsroom.person(Role.EDITOR).id().toString();
        String rosa = newsroom.person(Role.READER).id().toString();
        Visitor editor = newsroom.visitor(Role.EDITOR);
        String form = assignments(article) + "/new";

        assertThat(nadia.fill(form, assignments(article), Map.of("assignee", tomas))
                        .statusCode())
                .isEqualTo(403);
        assertThat(editor.fill(form, assignments(article), Map.of("assignee", rosa))
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.fill(form, assignments(article), Map.of("assignee", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(entries(Action.ARTICLE_ASSIGNED)).isZero();
    }

    @Test
    void theSourcesAnArticleNamesAreAddedOnce() {
        String page = "/articles/" + receive("Sourced") + "/sources";
        Document offers = nadia.page(page);

        assertThat(offers.select("input[name=offer][checked]")).hasSize(1);
        assertThat(nadia.fill(offers, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(entries(Action.SOURCE_ADDED)).isEqualTo(1);
        assertThat(nadia.page(page).select("input[name=offer]")).isEmpty();
        assertThat(nadia.page(page).text()).contains("in the library already");
    }

    @Test
    void nothingTickedIsSaid() {
        String page = "/articles/" + receive("Unticked") + "/sources";
        Map<String, String> shown = Visitor.shown(nadia.page(page), page);
        shown.remove("offer");

        assertThat(nadia.post(page, shown).statusCode()).isEqualTo(422);
        assertThat(entries(Action.SOURCE_ADDED)).isZero();
    }

    @Test
    void aReaderReadsAndChangesNothing() {
        long article = receive("Read");
        Visitor rosa = newsroom.visitor(Role.READER);
        Map<String, String> form = Map.of(
                "csrf-token",
                rosa.page("/articles").select("input[name=csrf-token]").val(),
                "once",
                UUID.randomUUID().toString());

        assertThat(rosa.get("/articles").statusCode()).isEqualTo(200);
        assertThat(rosa.get("/articles/" + article + "/sources").statusCode()).isEqualTo(200);
        assertThat(rosa.get("/articles/new").statusCode()).isEqualTo(403);
        assertThat(rosa.post("/articles/" + article + "/sources", form).statusCode())
                .isEqualTo(403);
        assertThat(rosa.post(assignments(article), form).statusCode()).isEqualTo(403);
        assertThat(new Mailroom(rosa)
                        .send("/articles", Map.of("csrf-token", List.of(form.get("csrf-token"))))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsAnotherDesksIsNotThere() {
        long article = receive("Ours");
        Visitor elsewhere = Newsroom.open().visitor(Role.EDITOR);

        assertThat(elsewhere.page("/articles").select(".empty")).hasSize(1);
        assertThat(elsewhere.get("/articles/" + article + "/sources").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get(assignments(article) + "/new").statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger().get("/articles").statusCode()).isEqualTo(303);
    }
}
