package dev.stet.http;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.web.ui.Csrf;
import dev.stet.world.Newsroom;
import dev.stet.world.Operated;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Behind a proxy that is believed and that speaks HTTPS to the world. */
@QuarkusTest
@TestProfile(Operated.class)
class BehindProxyTest {

    @Test
    void cookiesAreForHttpsOnlyAndTheBrowserIsToldToStayThere() {
        Newsroom newsroom = Newsroom.open();
        Visitor visitor = Visitor.stranger();
        Response page = visitor.kept(
                visitor.request().header("X-Forwarded-Proto", "https").get("/sign-in"));
        Map<String, String> form = Visitor.shown(Visitor.parsed(page), "/sessions");
        form.put("email", newsroom.person(Role.READER).email());
        form.put("password", Newsroom.PASSWORD);

        Response answer = visitor.request()
                .header("X-Forwarded-Proto", "https")
                .formParams(form)
                .post("/sessions");

        assertThat(page.detailedCookie(Csrf.COOKIE).isSecured()).isTrue();
        assertThat(page.detailedCookie(Csrf.COOKIE).isHttpOnly()).isTrue();
        assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer.detailedCookie(SessionCookie.NAME).isSecured()).isTrue();
    }
}
