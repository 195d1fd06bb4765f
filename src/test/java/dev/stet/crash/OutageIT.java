package dev.stet.crash;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.when.OnPostgresql;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away under a running node, and comes back. */
@OnPostgresql
class OutageIT {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final int TRIES = 50;

    private static Cable cable;
    private static Instance node;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        URI direct = URI.create(settings.get(URL).substring("jdbc:".length()));
        cable = new Cable(direct.getPort());
        settings.put(URL, settings.get(URL).replace(":" + direct.getPort(), ":" + cable.port()));
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4", "stet.log-json", "true"));
        node = Instance.start(settings);
        RestAssured.baseURI = node.address().toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        if (node != null) {
            node.close();
        }
        cable.close();
    }

    @Test
    void everybodyIsToldAndItGoesOnByItself() throws IOException {
        Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
        mira.fill("/account", "/account/tokens", Map.of("label", "During an outage"));
        String token = mira.page("/account").select("code.handed").text();

        cable.cut();
        assertPageSaysSo(asked(mira).get("/"));
        Response sources = asked(mira).get("/sources?kind=report");
        assertPageSaysSo(sources);
        assertThat(Visitor.parsed(sources).select("a.button").attr("href")).isEqualTo("/sources?kind=report");
        assertPageSaysSo(RestAssured.given().get("/setup/nothing"));
        assertProblemSaysSo(
                RestAssured.given().header("Authorization", "Bearer " + token).get("/api/articles"));
        assertThat(RestAssured.given().get("/css/base.css").statusCode()).isEqualTo(200);
        assertThat(RestAssured.given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(RestAssured.given().get("/q/health/ready").statusCode()).isEqualTo(503);

        cable.mend();
        assertThat(firstThatIsNoOutage(mira).statusCode()).isEqualTo(200);
        assertThat(RestAssured.given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(mira.page("/").select("h1").text()).isNotEmpty();
    }

    @Test
    void eachLineOfARequestHasItsNumber() throws IOException {
        Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);

        cable.cut();
        Response answer =
                asked(mira).header("X-Request-ID", "during-the-outage").get("/sources");
        cable.mend();
        assertThat(firstThatIsNoOutage(mira).statusCode()).isEqualTo(200);

        assertThat(answer.header("X-Request-ID")).isEqualTo("during-the-outage");
        assertThat(node.log())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{")
                        .contains("\"message\":\"The database cannot be used", "\"request\":\"during-the-outage\""));
    }

    @Test
    void aFormIsSentAgainAsItWasOnceTheDatabaseIsBack() throws IOException {
        Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
        Document form = mira.page("/sources/new");

        cable.cut();
        Response answer = mira.fill(form, "/sources", Map.of("title", "Typed during an outage"));
        assertPageSaysSo(answer);
        Document page = Visitor.parsed(answer);
        assertThat(Visitor.shown(page, "/sources")).containsEntry("title", "Typed during an outage");

        cable.mend();
        assertThat(firstThatIsNoOutage(mira).statusCode()).isEqualTo(200);
        Response again = mira.fill(page, "/sources", Map.of());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(mira.page(again.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .select("h1")
                        .text())
                .contains("Typed during an outage");
    }

    /** What another site sends in her name must not become a form of ours by way of an outage. */
    @Test
    void aFormThatWasNotOursIsNoneAfterwards() throws IOException {
        Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);

        cable.cut();
        Document page = Visitor.parsed(mira.post("/sources", Map.of("title", "Slipped in", "csrf-token", "\"guessed")));

        cable.mend();
        assertThat(firstThatIsNoOutage(mira).statusCode()).isEqualTo(200);
        assertThat(mira.fill(page, "/sources", Map.of()).statusCode()).isEqualTo(403);
    }

    private static RequestSpecification asked(Visitor visitor) {
        return RestAssured.given().cookie("stet_session", visitor.cookie("stet_session"));
    }

    private static void assertPageSaysSo(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("Not possible at the moment");
        assertThat(page.select("#main").text())
                .contains("The database does not answer")
                .contains("try again");
    }

    private static void assertProblemSaysSo(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/api/problems/not-at-the-moment");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(503);
    }

    /** The pool throws broken connections away one by one. */
    private static Response firstThatIsNoOutage(Visitor mira) {
        Response answer = asked(mira).get("/");
        for (int tried = 1; answer.statusCode() == 503 && tried < TRIES; tried++) {
            answer = asked(mira).get("/");
        }
        return answer;
    }
}
