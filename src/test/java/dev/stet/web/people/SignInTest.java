package dev.stet.web.people;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;

import dev.stet.http.SessionCookie;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SignInTest {

    @Test
    void aPersonSignsInAndIsKnown() {
        Newsroom newsroom = Newsroom.open();
        Visitor nadia = newsroom.visitor(Role.REVIEWER);

        Response answer = nadia.get("/account");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("Nadia Okafor", "Reviewer");
    }

    @Test
    void theSessionCookieIsForThisSiteAndForNoScript() {
        Newsroom newsroom = Newsroom.open();

        Cookie cookie = signedIn(newsroom).detailedCookie(SessionCookie.NAME);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getValue()).hasSize(43);
    }

    @Test
    void aWrongPasswordIsRefusedInTheSameWordsAsAnUnknownAddress() {
        Newsroom newsroom = Newsroom.open();
        Visitor stranger = Visitor.stranger();

        Response wrong = attempt(stranger, newsroom.administrator().email(), "not the sentence we wrote");
        Response unknown = attempt(stranger, UUID.randomUUID() + "@example.org", "not the sentence we wrote");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(summary(wrong)).contains("No account has this e-mail address with this password");
        assertThat(summary(unknown)).isEqualTo(summary(wrong));
        assertThat(Visitor.shown(Visitor.parsed(wrong), "/sessions"))
                .containsEntry("email", newsroom.administrator().email())
                .containsEntry("password", "");
    }

    @Test
    void aKeySlippedInBeforeSigningInOpensNothingAfterwards() {
        Newsroom newsroom = Newsroom.open();
        String slippedIn = "0".repeat(43);
        Visitor victim = Visitor.stranger().with(SessionCookie.NAME, slippedIn);

        victim.signIn(newsroom.administrator().email(), Newsroom.PASSWORD);

        assertThat(victim.cookie(SessionCookie.NAME)).isNotEqualTo(slippedIn);
        Visitor attacker = Visitor.stranger().with(SessionCookie.NAME, slippedIn);
        assertThat(attacker.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Visitor nadia = Newsroom.open().visitor(Role.REVIEWER);
        String key = nadia.cookie(SessionCookie.NAME);

        Response out = nadia.fill("/account", "/sessions/end", Map.of());

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(nadia.cookie(SessionCookie.NAME)).isNull();
        Visitor thief = Visitor.stranger().with(SessionCookie.NAME, key);
        assertThat(thief.get("/account").header("Location")).endsWith("/sign-in?then=%2Faccount");
    }

    @Test
    void afterSigningInOneIsWhereOneWanted() {
        Newsroom newsroom = Newsroom.open();
        Visitor visitor = Visitor.stranger();
        String door = visitor.get("/account?a=b").header("Location");

        Response answer = visitor.fill(
                door.substring(door.indexOf("/sign-in")),
                "/sessions",
                Map.of("email", newsroom.administrator().email(), "password", Newsroom.PASSWORD));

        assertThat(answer.header("Location")).endsWith("/account?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/%09/evil.example\t",
                "javascript:alert(1)", "evil.example", "", "/\t/evil.example", "/a\r\nSet-Cookie: x=y"
            })
    void signingInLeadsNowhereElse(String then) {
        Newsroom newsroom = Newsroom.open();

        Response answer = Visitor.stranger()
                .fill(
                        "/sign-in",
                        "/sessions",
                        Map.of("email", newsroom.administrator().email(), "password", Newsroom.PASSWORD, "then", then));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).matches("http://localhost:\\d+/");
        assertThat(answer.cookie("x")).isNull();
    }

    @Test
    void afterTenFailuresOneWaits() {
        Newsroom newsroom = Newsroom.open();
        String email = newsroom.administrator().email();
        Visitor guesser = Visitor.stranger();
        for (int failure = 0; failure < 10; failure++) {
            assertThat(attempt(guesser, email, "guess number " + failure + " of many")
                            .statusCode())
                    .isEqualTo(422);
        }

        Response eleventh = attempt(guesser, email.toUpperCase(), Newsroom.PASSWORD);

        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(eleventh.header("Retry-After"))).isBetween(800, 901);
        assertThat(summary(eleventh)).contains("Wait 15 minutes");
    }

    private static Response signedIn(Newsroom newsroom) {
        return attempt(Visitor.stranger(), newsroom.administrator().email(), Newsroom.PASSWORD);
    }

    private static Response attempt(Visitor visitor, String email, String password) {
        return visitor.fill("/sign-in", "/sessions", Map.of("email", email, "password", password));
    }

    private static String summary(Response answer) {
        return Visitor.parsed(answer).select("#problems").text();
    }
}
