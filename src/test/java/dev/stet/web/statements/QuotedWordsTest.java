package dev.stet.web.statements;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Corpus;
import dev.stet.world.Desktop;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

@QuarkusTest
class QuotedWordsTest {

    private static final String TEXT = "Mr Putin called some of its provisions, among them a promise not to attack,"
            + " “funny to us”. “It is rather a list of wishes,” he said.";

    Desktop desktop;
    Visitor nadia;

    @BeforeEach
    void aDesk() {
        desktop = Desktop.open();
        nadia = desktop.newsroom().visitor(Role.REVIEWER);
    }

    private String marked(String text, int start, int end) {
        NormalText normal = NormalText.of(text, "text");
        PartSpan all = new PartSpan(PartKind.PARAGRAPH, new TextSpan(0, normal.length()));
        NewArticle received = new NewArticle(
                new ArticleFacts("The plan", null, null, null, null, "en"), normal, List.of(all), "paste", false);
        Article article = of(ArticleDesk.class)
                .receive(received, desktop.reviewer(), of(Clock.class).now());
        StatementFacts facts = new StatementFacts(Category.QUOTATION, null, false);
        int number = of(StatementDesk.class)
                .mark(
                        article.id(),
                        start,
                        end,
                        facts,
                        desktop.reviewer(),
                        of(Clock.class).now())
                .number();
        return "/articles/" + article.id() + "/statements/" + number;
    }

    private String marked(String words) {
        int start = TEXT.indexOf(words);
        return marked(TEXT, start, start + words.length());
    }

    /** Gives the path of the new source. */
    private String cite(String statement, String title) {
        String citations = statement + "/citations";
        Map<String, String> fields = Map.of("title", title, "stance", "supports");
        assertThat(nadia.fill(citations + "/new", citations, fields).statusCode())
                .isEqualTo(303);
        return nadia.page(statement)
                .select("section[aria-labelledby=cited] a:contains(" + title + ")")
                .attr("href");
    }

    private void capture(String source, String text) {
        Document form = nadia.page(source + "/captures/new");
        var request = nadia.request();
        new HashMap<>(Visitor.shown(form, source + "/captures")).forEach(request::multiPart);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Response answer =
                nadia.kept(request.multiPart("file", "speech.txt", bytes).post(source + "/captures"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Settled.readings(desktop.newsroom().ofDesk());
    }

    private String quoted(String page) {
        return nadia.page(page).select("section[aria-labelledby=quoted]").text();
    }

    private static <T> T of(Class<T> bean) {
        return CDI.current().select(bean).get();
    }

    @Test
    void whatAStatementQuotesIsLookedForInEachNewCapture() {
        String statement = marked(TEXT.substring(0, TEXT.length()));
        String speech = cite(statement, "The speech");
        assertThat(quoted(statement)).isEmpty();

        capture(speech, "We are to promise that. Well, that is funny to us. It is rather a list of wishes, no more.");

        assertThat(quoted(statement))
                .contains(
                        "“funny to us”",
                        "too short in capture 1 of “The speech”",
                        "Found 1 time, but a quotation under 12 characters proves nothing.",
                        "“It is rather a list of wishes”",
                        "exact in capture 1")
                .doesNotContain("exact after");
        assertThat(desktop.entries(Action.QUOTED_WORDS_TESTED)).isEqualTo(1);
        String galley = statement.replaceFirst("/statements/(\\d+)", "?statement=$1");
        assertThat(quoted(galley)).contains("too short in capture 1 of “The speech”");
    }

    @Test
    void ofSeveralCapturesTheBestSpeaksAndEachIsShown() {
        String statement = marked("“It is rather a list of wishes,”");
        capture(cite(statement, "The minutes"), "It is rather a list of hopes, he said to them.");
        capture(cite(statement, "The speech"), "Well. It is rather a list of wishes, no more.");

        Document page = nadia.page(statement);
        assertThat(page.select(".own > .quotation").text()).startsWith("exact in capture 1 of “The speech”");
        assertThat(page.select(".own details").text())
                .contains("In 2 captures", "altered in capture 1 of “The minutes”", "in the capture: hopes");
    }

    @Test
    void aQuotationThatALaterCaptureLacksSendsTheStatementToReCheck() {
        String statement = marked("“funny to us”");
        String speech = cite(statement, "The speech");
        capture(speech, "Well, that is funny to us.");
        String verdicts = statement + "/verdicts";
        nadia.fill(verdicts + "/new", verdicts, Map.of("rating", "supported", "rationale", "The speech has it."));

        capture(speech, "Well, that is strange.");

        String why = "What the article quotes, “funny to us”, is absent from capture 2 of “The speech”.";
        assertThat(nadia.page(statement).text()).contains("re-check", why);
        assertThat(nadia.page("/").text()).contains(why);
        assertThat(quoted(statement)).contains("absent in capture 2", "In 2 captures", "too short in capture 1");
    }

    @Test
    void aSourceCitedLaterAndAStatementAdjustedAreTestedAtOnce() {
        String first = marked("“funny to us”");
        String speech = cite(first, "The speech");
        capture(speech, "Well, that is funny to us. It is rather a list of wishes.");
        String second = marked("“It is rather a list of wishes,”");
        String citations = second + "/citations";
        String id = speech.substring(speech.lastIndexOf('/') + 1);

        nadia.fill(citations + "/new", citations, Map.of("source", id, "stance", "supports"));

        assertThat(quoted(second)).contains("exact in capture 1");

        String[] parts = first.split("/");
        of(StatementDesk.class)
                .adjust(
                        Long.parseLong(parts[2]),
                        Integer.parseInt(parts[4]),
                        new TextSpan(TEXT.indexOf("a promise"), TEXT.length()),
                        1,
                        "More of it.",
                        desktop.reviewer(),
                        of(Clock.class).now());

        assertThat(quoted(first)).contains("“funny to us”", "“It is rather a list of wishes”");
    }

    @Test
    void whatIsCitedNoMoreSaysNothingMore() {
        String statement = marked("“funny to us”");
        capture(cite(statement, "The speech"), "Well, that is funny to us.");

        String retraction = statement + "/citations/1/retraction";
        nadia.fill(retraction, retraction, Map.of("reason", "Another speech."));

        assertThat(quoted(statement)).isEmpty();
    }

    @Test
    void theCorpusArticlesFunnyToUsIsLookedFor() throws Exception {
        String text = Corpus.article().orElse("");
        assumeThat(text).contains("“funny to us.”");
        String normal = NormalText.of(text, "text").text();
        int start = normal.codePointCount(0, normal.indexOf("“funny to us.”"));
        String statement = marked(text, start, start + 14);
        String speech = cite(statement, "The speech");

        capture(speech, "They want us to sign that. But it is funny to us, it really is. Funny to us.");
        assertThat(quoted(statement)).contains("too short", "Found 2 times, but");

        capture(speech, "They want us to sign that. But it is strange to us.");
        assertThat(quoted(statement)).contains("absent in capture 2");
    }
}
