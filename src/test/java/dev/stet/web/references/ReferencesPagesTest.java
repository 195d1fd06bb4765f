package dev.stet.web.references;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.article.reference.ReferenceDesk;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.reference.ReferenceSpan;
import dev.stet.text.note.ReferenceKind;
import dev.stet.world.Desktop;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an article itself refers to is offered at its statements. */
@QuarkusTest
class ReferencesPagesTest {

    @Inject
    ReferenceDesk references;

    @Inject
    Clock clock;

    Desktop desk;
    Visitor nadia;

    @BeforeEach
    void aDeskOfItsOwn() {
        desk = Desktop.open();
        nadia = desk.newsroom().visitor(Role.REVIEWER);
    }

    private void keep(int links) {
        TextSpan sentence = new TextSpan(0, 39);
        OfferedSource minutes =
                new OfferedSource("Minutes of 2 May, p. 12", Optional.of("https://example.org/minutes"));
        ReferenceSpan note = new ReferenceSpan(
                ReferenceKind.FOOTNOTE,
                new TextSpan(39, 39),
                sentence,
                "Footnote 1",
                "Minutes of 2 May, p. 12 https://example.org/minutes",
                Optional.of(minutes));
        List<ReferenceSpan> all = IntStream.range(0, links).mapToObj(i -> note).toList();
        QuarkusTransaction.requiringNew().run(() -> references.keep(desk.found(), all, desk.reviewer(), clock.now()));
    }

    @Test
    void aNoteIsCitedFromItsStatement() {
        keep(1);
        int statement = desk.mark("28 points");
        String form = desk.statement(statement) + "/citations/new?reference=1";

        Document galley = nadia.page(desk.galley() + "?statement=" + statement);
        assertThat(galley.select("#panel").text()).contains("The article cites here", "Minutes of 2 May, p. 12");
        assertThat(galley.select("#panel a[href=" + form + "]")).hasSize(1);

        Document page = nadia.page(form);
        assertThat(Visitor.shown(page, desk.statement(statement) + "/citations"))
                .containsEntry("source", "new")
                .containsEntry("title", "Minutes of 2 May, p. 12")
                .containsEntry("url", "https://example.org/minutes")
                .containsEntry("page", "12");

        Response refused = nadia.fill(page, desk.statement(statement) + "/citations", Map.of("excerpt", "Kept words"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.shown(Visitor.parsed(refused), desk.statement(statement) + "/citations"))
                .containsEntry("reference", "1");

        Response cited = nadia.fill(page, desk.statement(statement) + "/citations", Map.of("stance", "supports"));
        assertThat(cited.statusCode()).isEqualTo(303);
        assertThat(nadia.page(desk.galley() + "?statement=" + statement)
                        .select("#panel")
                        .text())
                .contains("Cited for statement " + statement + " as citation 1.");
        assertThat(Visitor.shown(nadia.page(form), desk.statement(statement) + "/citations")
                        .get("source"))
                .isNotEqualTo("new");
    }

    @Test
    void onItsOwnPageAStatementHasWhatTheArticleCitesThereAndAfterARetractionItIsOpenAgain() {
        keep(1);
        String statement = desk.statement(desk.mark("28 points"));
        String offered = "section[aria-labelledby=offered]";
        assertThat(nadia.page(statement).select(offered).text()).contains("Minutes of 2 May, p. 12", "Set aside");

        nadia.fill(statement + "/citations/new?reference=1", statement + "/citations", Map.of("stance", "supports"));
        assertThat(nadia.page(statement).select(offered).text())
                .contains("as citation 1.")
                .doesNotContain("Set aside");

        String retraction = statement + "/citations/1/retraction";
        nadia.fill(retraction, retraction, Map.of("reason", "The wrong minutes"));
        assertThat(nadia.page(statement).select(offered).text())
                .contains("Set aside")
                .doesNotContain("as citation 1.");
    }

    @Test
    void whatTheArticleCitesElsewhereIsNotTakenUpAtAnotherStatement() {
        keep(1);
        String elsewhere = desk.statement(desk.mark("The plan is new"));

        Response refused = nadia.fill(
                elsewhere + "/citations/new?reference=1", elsewhere + "/citations", Map.of("stance", "supports"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("The article cites that elsewhere");
        assertThat(desk.entries(Action.CITATION_ADDED)).isZero();
    }

    @Test
    void aRemarkIsNoSourceButCanBeCited() {
        TextSpan words = new TextSpan(12, 21);
        ReferenceSpan remark = new ReferenceSpan(
                ReferenceKind.COMMENT, words, words, "Comment by Ada", "Is that so?", Optional.empty());
        QuarkusTransaction.requiringNew()
                .run(() -> references.keep(desk.found(), List.of(remark), desk.reviewer(), clock.now()));
        String statement = desk.statement(desk.mark("28 points"));

        assertThat(nadia.page(desk.galley() + "?statement=1").select("#panel").text())
                .contains("Comment by Ada, a remark Is that so?");
        assertThat(Visitor.shown(nadia.page(statement + "/citations/new?reference=1"), statement + "/citations"))
                .containsEntry("title", "")
                .containsEntry("url", "");
    }

    @Test
    void aNoteWithoutAStatementIsListedAndSetAsideWithAReason() {
        keep(1);
        String list = desk.galley() + "/references";
        assertThat(nadia.page(list).text()).contains("Without a statement (1)", "Mark a statement here");

        Response refused = nadia.fill(list + "/1/aside/new", list + "/1/aside", Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(422);

        nadia.fill(list + "/1/aside/new", list + "/1/aside", Map.of("reason", "A broken address"));
        assertThat(nadia.page(list).text()).contains("Set aside by Nadia Okafor", "A broken address");
        assertThat(desk.entries(Action.REFERENCE_SET_ASIDE)).isEqualTo(1);
    }

    @Test
    void twoThousandCostAsManyQueriesAsOne() {
        keep(1);
        int few = desk.mark("28 points");
        String galley = desk.galley() + "?statement=" + few;
        nadia.get(galley);
        long one = QueryCount.of(() -> nadia.get(galley));

        assertThat(one).isPositive();
        assertThat(queriesOfTwoThousand(Desktop.open())).isEqualTo(one);
    }

    private long queriesOfTwoThousand(Desktop other) {
        Visitor visitor = other.newsroom().visitor(Role.REVIEWER);
        OfferedSource draft = new OfferedSource("The draft", Optional.of("https://example.org/draft"));
        List<ReferenceSpan> all = IntStream.range(0, 2000)
                .mapToObj(i -> new ReferenceSpan(
                        ReferenceKind.LINK,
                        new TextSpan(12, 21),
                        new TextSpan(12, 21),
                        "Link",
                        "28 points",
                        Optional.of(draft)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> references.keep(other.found(), all, other.reviewer(), clock.now()));
        String galley = other.galley() + "?statement=" + other.mark("28 points");
        visitor.get(galley);
        return QueryCount.of(() -> visitor.get(galley));
    }
}
