package dev.stet.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.shared.Digest;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;
import dev.stet.world.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs can do with an article. */
@QuarkusTest
class ApiTest {

    private Desktop desktop;
    private Program nadia;
    private String article;

    @BeforeEach
    void open() {
        desktop = Desktop.open();
        nadia = Program.with(desktop.newsroom().token(Role.REVIEWER));
        article = "/api/articles/" + desktop.article();
    }

    @Test
    void itKnowsWhoAsks() {
        JsonPath me = nadia.get("/api/me").jsonPath();

        assertThat(me.getString("name")).isEqualTo("Nadia Okafor");
        assertThat(me.getString("role")).isEqualTo("reviewer");
        assertThat(me.getString("desk.name")).isEqualTo("The Evening Ledger");
        assertThat(nadia.get("/api/scale").jsonPath().getList("ratings.key")).contains("supported", "unverifiable");
    }

    @Test
    void anArticleIsReadWithItsTextAndItsCoverage() {
        desktop.mark("28 points");

        JsonPath read = nadia.get(article).jsonPath();
        Response text = nadia.get(article + "/text");

        assertThat(text.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.asString()).isEqualTo(Desktop.TEXT);
        assertThat(read.getString("revision.sha256"))
                .isEqualTo(Digest.of(Desktop.TEXT).hex());
        assertThat(read.getInt("revision.length")).isEqualTo(Desktop.TEXT.codePointCount(0, Desktop.TEXT.length()));
        assertThat(read.getString("parts[0].kind")).isEqualTo("paragraph");
        assertThat(read.getInt("coverage.statements")).isEqualTo(8);
        assertThat(read.getInt("progress.statements")).isEqualTo(1);
    }

    @Test
    void aWebPageIsReducedAndItsPartsCanBeCorrected() {
        String page =
                "{\"title\": \"A\", \"format\": \"html\", \"text\": \"<h1>A</h1><p>One long enough paragraph, with words."
                        + "</p><p>Two long enough paragraphs, with words.</p>\"}";
        JsonPath preview = nadia.post("/api/articles/preview", page).jsonPath();
        long before = desktop.entries(Action.ARTICLE_RECEIVED);

        Response created = nadia.post("/api/articles", page);
        Response corrected = nadia.post(
                "/api/articles",
                "{\"title\": \"A\", \"text\": \"One\\n\\nTwo\", \"parts\": [{\"kind\": \"headline\", \"start\": 0, \"end\": 3},"
                        + "{\"kind\": \"caption\", \"start\": 5, \"end\": 8}]}");
        Response unfit = nadia.post(
                "/api/articles",
                "{\"title\": \"A\", \"text\": \"One\\n\\nTwo\", \"parts\": [{\"kind\": \"headline\", \"start\": 0, \"end\": 3}]}");

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().getString("revision.sha256")).isEqualTo(preview.getString("sha256"));
        assertThat(corrected.jsonPath().getList("parts.kind")).isEqualTo(java.util.List.of("headline", "caption"));
        ProblemsTest.problem(unfit, 422, "This cannot be saved", "refused");
        assertThat(desktop.entries(Action.ARTICLE_RECEIVED)).isEqualTo(before + 2);
    }

    @Test
    void aStatementIsMarkedByOffsetsBehindAnEmoji() {
        int start = Desktop.TEXT.codePointCount(0, Desktop.TEXT.indexOf("agreed"));

        JsonPath marked = nadia.post(
                        article + "/statements",
                        "{\"start\": %d, \"end\": %d, \"category\": \"other\"}".formatted(start, start + 6))
                .jsonPath();

        assertThat(marked.getString("placements[0].exact")).isEqualTo("agreed");
        assertThat(marked.getInt("placements[0].start")).isEqualTo(start);
        assertThat(marked.getString("stage")).isEqualTo("unreviewed");
        assertThat(desktop.entries(Action.STATEMENT_MARKED)).isEqualTo(1);
    }

    @Test
    void anEmojiIsNotCutInTwo() {
        int start = Desktop.TEXT.codePointCount(0, Desktop.TEXT.indexOf("agreed")) - 2;

        Response answer = nadia.post(
                article + "/statements",
                "{\"start\": %d, \"end\": %d, \"category\": \"other\"}".formatted(start, start + 4));

        JsonPath problem = ProblemsTest.problem(answer, 422, "This cannot be saved", "refused");
        assertThat(problem.getString("problems[0].field")).isEqualTo("start");
    }

    @Test
    void wordsThatStandTwiceAreRefusedWithTheirPlacesAndFoundWithWhatIsAroundThem() {
        Response twice = nadia.post(article + "/statements", "{\"exact\": \"The plan\", \"category\": \"other\"}");
        Response once = nadia.post(
                article + "/statements", "{\"exact\": \"The plan\", \"suffix\": \" is new\", \"category\": \"other\"}");
        Response never = nadia.post(
                article + "/statements", "{\"exact\": \"The plan\", \"prefix\": \"x\", \"category\": \"other\"}");

        JsonPath problem = ProblemsTest.problem(twice, 422, "This cannot be saved", "refused");
        assertThat(problem.getList("problems.message", String.class))
                .hasSize(3)
                .anyMatch(message -> message.startsWith("From 0 to 8:"));
        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(once.jsonPath().getInt("placements[0].start")).isGreaterThan(40);
        ProblemsTest.problem(never, 422, "This cannot be saved", "refused");
    }

    @Test
    void aStatementIsAdjustedAndRetracted() {
        String statement = article + "/statements/" + desktop.mark("28 points");
        String adjust = "{\"exact\": \"plan of 28 points\", \"reason\": \"Too short.\", \"seen\": 1}";

        Response adjusted = nadia.post(statement + "/placements", adjust);
        Response again = nadia.post(statement + "/placements", adjust);
        Response retracted = nadia.post(statement + "/retraction", "{\"reason\": \"A mistake.\"}");

        assertThat(adjusted.statusCode()).isEqualTo(201);
        assertThat(adjusted.header("Location")).endsWith(statement + "/placements/2");
        JsonPath problem = ProblemsTest.problem(again, 409, "Somebody saved first", "outdated");
        assertThat(problem.getInt("current")).isEqualTo(2);
        assertThat(retracted.jsonPath().getString("retraction.reason")).isEqualTo("A mistake.");
        assertThat(desktop.entries(Action.STATEMENT_ADJUSTED)).isEqualTo(1);
        assertThat(desktop.entries(Action.STATEMENT_RETRACTED)).isEqualTo(1);
    }

    @Test
    void aStretchIsSetAsideAndTakenBack() {
        Response set = nadia.post(article + "/asides", "{\"exact\": \"The plan is new\", \"kind\": \"opinion\"}");
        String aside = article + "/asides/" + set.jsonPath().getLong("id");
        Response back = nadia.post(aside + "/retraction", "{\"reason\": \"It can be checked.\"}");

        assertThat(set.statusCode()).isEqualTo(201);
        assertThat(back.statusCode()).isEqualTo(201);
        assertThat(nadia.get(article + "/asides").jsonPath().getString("items[0].retraction.reason"))
                .isEqualTo("It can be checked.");
        assertThat(desktop.entries(Action.ASIDE_SET)).isEqualTo(1);
        assertThat(desktop.entries(Action.ASIDE_RETRACTED)).isEqualTo(1);
    }

    @Test
    void aCitationIsTakenBackAndItsVerdictIsToBeCheckedAgain() {
        int number = desktop.mark("28 points");
        desktop.cite(number, Stance.SUPPORTS);
        String statement = article + "/statements/" + number;
        String verdict = "{\"rating\": \"supported\", \"rationale\": \"It is there.\", \"seen\": 0}";

        Response given = nadia.post(statement + "/verdicts", verdict);
        Response outdated = nadia.post(statement + "/verdicts", verdict);
        Response back = nadia.post(statement + "/citations/1/retraction", "{\"reason\": \"A forgery.\"}");
        Response groundless = nadia.post(statement + "/verdicts", verdict.replace(": 0", ": 1"));

        assertThat(given.jsonPath().getString("wording")).isEqualTo("28 points");
        assertThat(ProblemsTest.problem(outdated, 409, "Somebody saved first", "outdated")
                        .getInt("current"))
                .isEqualTo(1);
        assertThat(back.statusCode()).isEqualTo(201);
        ProblemsTest.problem(groundless, 422, "This cannot be saved", "refused");
        JsonPath now = nadia.get(statement).jsonPath();
        assertThat(now.getString("stage")).isEqualTo("re-check");
        assertThat(now.getString("recheckReason")).contains("no longer carries");
        assertThat(now.getString("citations[0].retraction.by.name")).isEqualTo("Nadia Okafor");
        assertThat(desktop.entries(Action.VERDICT_GIVEN)).isEqualTo(1);
        assertThat(desktop.entries(Action.CITATION_RETRACTED)).isEqualTo(1);
    }

    @Test
    void aSourceIsCorrected() {
        String source = nadia.post("/api/sources", "{\"title\": \"A law\", \"kind\": \"law\"}")
                .header("Location");
        String path = source.substring(source.indexOf("/api/"));
        String better =
                "{\"source\": {\"title\": \"The law\", \"kind\": \"law\"}, \"reason\": \"Its name.\", \"seen\": 1}";

        Response corrected = nadia.post(path + "/corrections", better);
        Response again = nadia.post(path + "/corrections", better);

        assertThat(corrected.jsonPath().getInt("edition")).isEqualTo(2);
        assertThat(ProblemsTest.problem(again, 409, "Somebody saved first", "outdated")
                        .getInt("current"))
                .isEqualTo(2);
        assertThat(desktop.entries(Action.SOURCE_CORRECTED)).isEqualTo(1);
    }

    @Test
    void aKeyIsGoodForOneThing() {
        String list = article + "/statements";
        String mark = "{\"exact\": \"28 points\", \"category\": \"number\"}";

        ProblemsTest.problem(
                nadia.post(list, "{\"exact\": \"29 points\"}", "k-1"), 422, "This cannot be saved", "refused");
        Response first = nadia.post(list, mark, "k-1");
        Response second = nadia.post(list, mark, "k-1");
        Response other = nadia.post(list, mark.replace("28", "19"), "k-1");
        Response elsewhere = nadia.post("/api/sources", "{\"title\": \"A\"}", "k-1");
        Response tomas = Program.with(desktop.newsroom().token(Role.EDITOR)).post(list, mark, "k-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(ProblemsTest.problem(other, 422, "This cannot be saved", "refused")
                        .getString("problems[0].field"))
                .isEqualTo("Idempotency-Key");
        assertThat(elsewhere.statusCode()).isEqualTo(201);
        assertThat(tomas.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(desktop.entries(Action.STATEMENT_MARKED)).isEqualTo(2);
        ProblemsTest.problem(nadia.post(list, mark, "ü ü"), 400, "Not understood", "not-understood");
    }

    @Test
    void aReportIsIssuedOnceAndDownloadedAsItWas() {
        Response issued = nadia.request().header("Idempotency-Key", "r").post(article + "/reports");
        Response again = nadia.request().header("Idempotency-Key", "r").post(article + "/reports");

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(issued.asString());
        issued.jsonPath().<Map<String, Object>>getList("files").forEach(file -> {
            Response download = nadia.get((String) file.get("href"));
            assertThat(Digest.of(download.asByteArray()).hex()).isEqualTo(file.get("sha256"));
            assertThat(download.header("Content-Disposition")).startsWith("attachment; filename=\"the-plan-report-1.");
        });
        assertThat(nadia.get(article + "/reports").jsonPath().getList("items")).hasSize(1);
        assertThat(desktop.entries(Action.REPORT_ISSUED)).isEqualTo(1);
        String evidence = nadia.get(article + "/reports/1").jsonPath().getString("evidence");
        assertThat(nadia.get(evidence).asByteArray()).startsWith('P', 'K');
        ProblemsTest.problem(nadia.get(article + "/reports/1.exe"), 404, "Not found", "not-found");
    }

    @Test
    void anotherDeskHasNothingOfThis() {
        desktop.mark("28 points");
        Program stranger = Program.with(Newsroom.open().token(Role.ADMINISTRATOR));

        for (String path : new String[] {"", "/text", "/statements", "/statements/1", "/asides", "/reports"}) {
            ProblemsTest.problem(stranger.get(article + path), 404, "Not found", "not-found");
        }
        Response verdict = stranger.post(
                article + "/statements/1/verdicts",
                "{\"rating\": \"unverifiable\", \"rationale\": \"x\", \"seen\": 0}");
        ProblemsTest.problem(verdict, 404, "Not found", "not-found");
        assertThat(stranger.get("/api/articles").jsonPath().getInt("total")).isZero();
    }

    @Test
    void aTokenThatIsRevokedOpensNothing() {
        var token = desktop.newsroom().token(Role.EDITOR);
        Program program = Program.with(token);
        assertThat(program.get("/api/me").statusCode()).isEqualTo(200);
        var tomas = desktop.newsroom().visitor(Role.EDITOR);

        tomas.fill(
                "/account",
                tomas.page("/account").select("form[action$=revocation]").attr("action"),
                Map.of());

        ProblemsTest.problem(program.get("/api/me"), 401, "Token needed", "token-needed");
    }

    @Test
    void listsCostTheSameHoweverLongTheyAre() {
        desktop.cite(desktop.mark("28 points"), Stance.SUPPORTS);
        String statements = article + "/statements";
        long articles = QueryCount.of(() -> nadia.get("/api/articles"));
        long sources = QueryCount.of(() -> nadia.get("/api/sources"));
        long marked = QueryCount.of(() -> nadia.get(statements));
        long one = QueryCount.of(() -> nadia.get(statements + "/1"));
        for (int i = 0; i < 5; i++) {
            desktop.cite(desktop.mark("19"), Stance.CONTRADICTS);
            desktop.cite(1, Stance.CONTEXT);
            nadia.post("/api/articles", "{\"title\": \"A\", \"text\": \"B\"}");
        }

        assertThat(QueryCount.of(() -> nadia.get("/api/articles"))).isEqualTo(articles);
        assertThat(QueryCount.of(() -> nadia.get("/api/sources"))).isEqualTo(sources);
        assertThat(QueryCount.of(() -> nadia.get(statements))).isEqualTo(marked);
        assertThat(QueryCount.of(() -> nadia.get(statements + "/1"))).isEqualTo(one);
    }

    @Test
    void theLedgerIsReadPageByPage() {
        desktop.mark("28 points");
        desktop.mark("19");
        String marks = "/api/ledger?action=statement-marked&size=1&article=" + desktop.article();

        Response first = nadia.get(marks);
        Response last = nadia.get(marks + "&page=2");

        assertThat(first.jsonPath().getInt("total")).isEqualTo(2);
        assertThat(first.jsonPath().getString("items[0].by.name")).isEqualTo("Nadia Okafor");
        assertThat(first.jsonPath().getString("items[0].facts.exact")).isEqualTo("19");
        assertThat(first.header("Link"))
                .contains("page=2", "action=statement-marked", "rel=\"next\"")
                .doesNotContain("prev");
        assertThat(last.header("Link")).contains("page=1", "rel=\"prev\"").doesNotContain("next");
        assertThat(nadia.get("/api/ledger/head").jsonPath().getLong("size")).isGreaterThan(3);
    }
}
