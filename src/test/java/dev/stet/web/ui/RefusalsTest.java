package dev.stet.web.ui;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong is answered by a page, in words. */
@QuarkusTest
class RefusalsTest {

    private Newsroom newsroom;
    private Visitor rosa;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open();
        rosa = newsroom.visitor(Role.READER);
    }

    @Test
    void anUnknownAddress() {
        refusal(rosa.get("/no-such-page"), 404, "Not found");
        refusal(rosa.get("/account/no/such/page"), 404, "Not found");
        refusal(Visitor.stranger().get("/no-such-page"), 404, "Not found");
    }

    @Test
    void aWrongMethod() {
        refusal(rosa.request().put("/account"), 405, "Not possible here");
        refusal(rosa.request().delete("/people/1"), 405, "Not possible here");
    }

    @Test
    void aFormInAWrongForm() {
        refusal(rosa.request().contentType(ContentType.JSON).body("{}").post("/people"), 415, "Not in this form");
        refusal(rosa.request().contentType(ContentType.TEXT).body("a=b").post("/people"), 415, "Not in this form");
    }

    @Test
    void aFormTooLarge() {
        Response answer = rosa.request()
                .contentType(ContentType.URLENC)
                .body("label=" + "a".repeat(13 << 20))
                .post("/account/tokens");

        refusal(answer, 413, "Too large");
    }

    @Test
    void aMalformedForm() {
        refusal(
                rosa.request()
                        .contentType(ContentType.URLENC)
                        .body("label=%zz%")
                        .post("/account/tokens"),
                400,
                "Not understood");
    }

    @Test
    void anIdThatIsNone() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);

        refusal(ada.get("/people/nobody"), 404, "Not found");
        refusal(ada.get("/people/999999999"), 404, "Not found");
        refusal(ada.get("/people/99999999999999999999999"), 404, "Not found");
    }

    @Test
    void aRoleThatIsTooSmall() {
        Document page = refusal(rosa.get("/people"), 403, "Not allowed");

        assertThat(page.text()).contains("You are here as reader. This is for the role of administrator and above.");
    }

    @Test
    void everyAnswerTellsTheBrowserWhatIsAllowed() {
        for (String path : new String[] {"/sign-in", "/no-such-page", "/css/stet.css", "/account"}) {
            Response answer = rosa.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Strict-Transport-Security")).isNull();
        }
        assertThat(rosa.get("/account").header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(rosa.get("/css/stet.css").header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aProxyThatNobodyVouchesForIsNotBelieved() {
        Response answer = Visitor.stranger()
                .request()
                .header(new Header("X-Forwarded-Proto", "https"))
                .get("/sign-in");

        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    private static Document refusal(Response answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        Document page = Visitor.parsed(answer);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main a[href=/]")).isNotEmpty();
        return page;
    }
}
