package dev.stet.web.people;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AccountTest {

    private static final String NEW = "another sentence, longer than most";

    private Newsroom newsroom;
    private Visitor nadia;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open();
        nadia = newsroom.visitor(Role.REVIEWER);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Visitor elsewhere = newsroom.visitor(Role.REVIEWER);

        Response changed = change(Newsroom.PASSWORD, NEW);

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(nadia.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        Visitor.stranger().signIn(newsroom.person(Role.REVIEWER).email(), NEW);
    }

    @Test
    void thePasswordOfNowIsAskedFor() {
        Response answer = change("not the one I have", NEW);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems a").attr("href")).isEqualTo("#current");
    }

    @Test
    void aPasswordThatIsShortOrGuessedFirstIsRefused() {
        assertThat(Visitor.parsed(change(Newsroom.PASSWORD, "short"))
                        .select("#password-wrong")
                        .text())
                .contains("12 to 128 characters");
        assertThat(Visitor.parsed(change(Newsroom.PASSWORD, "Password1234"))
                        .select("#password-wrong")
                        .text())
                .contains("among the first that anybody tries");
    }

    @Test
    void aTokenIsShownOnceAndKnownByItsEnd() {
        nadia.fill("/account", "/account/tokens", Map.of("label", "The nightly import"));

        Document first = nadia.page("/account");
        Document second = nadia.page("/account");

        String token = first.select("code.handed").text();
        assertThat(token).startsWith("stet_").hasSize(48);
        assertThat(second.text()).contains("The nightly import", "…" + token.substring(44));
        assertThat(second.html()).doesNotContain(token);
    }

    @Test
    void aTokenOpensNoPage() {
        String token = newsroom.token(Role.REVIEWER).text();

        Response answer = Visitor.stranger()
                .request()
                .header("Authorization", "Bearer " + token)
                .get("/account");

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void aTokenIsRevoked() {
        nadia.fill("/account", "/account/tokens", Map.of("label", "The nightly import"));
        String action =
                nadia.page("/account").select("form[action$=revocation]").attr("action");

        Response revoked = nadia.fill("/account", action, Map.of());

        assertThat(revoked.statusCode()).isEqualTo(303);
        assertThat(nadia.page("/account").text()).doesNotContain("The nightly import");
    }

    @Test
    void aSessionElsewhereIsEndedFromHere() {
        Visitor elsewhere = newsroom.visitor(Role.REVIEWER);
        String action =
                nadia.page("/account").select("form[action^=/account/sessions]").attr("action");

        nadia.fill("/account", action, Map.of());

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(nadia.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyElsesSessionIsNotThere() {
        newsroom.visitor(Role.EDITOR);
        Visitor tomas = newsroom.visitor(Role.EDITOR);
        String action =
                tomas.page("/account").select("form[action^=/account/sessions]").attr("action");
        Map<String, String> form = Visitor.shown(nadia.page("/account"), "/account/tokens");

        assertThat(nadia.post(action, form).statusCode()).isEqualTo(404);
    }

    private Response change(String current, String password) {
        return nadia.fill("/account", "/account/password", Map.of("current", current, "password", password));
    }
}
