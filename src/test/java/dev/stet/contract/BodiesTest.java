package dev.stet.contract;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.http.SessionCookie;
import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.rig.Tested;
import dev.stet.web.ui.Csrf;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What no form of ours sends: bodies that are malformed, of a wrong kind, or too much. */
@QuarkusTest
class BodiesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Scene scene;
    private Visitor nadia;
    private Letter letter;

    @BeforeEach
    void aFormInHand() {
        scene = Scene.open();
        nadia = scene.visitor(Role.REVIEWER);
        letter = Letter.on(nadia.page("/sources/new"), "/sources");
    }

    /** As it stands: the client that the other tests use would put it right or refuse it. */
    private Answer send(String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Tested.address().resolve("/sources"))
                .header("Content-Type", type)
                .header("Cookie", cookie(SessionCookie.NAME) + "; " + cookie(Csrf.COOKIE))
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(), Jsoup.parse(answer.body()).select("h1").text());
    }

    /** What came back: its status and its heading. */
    private record Answer(int status, String heading) {}

    private String cookie(String name) {
        return name + "=" + nadia.cookie(name);
    }

    private String ours() {
        return Csrf.FIELD + "=" + letter.one(Csrf.FIELD) + "&once=" + letter.one("once") + "&kind=book";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                FORM + " | title=%zz | 400",
                FORM + " | title=% | 400",
                FORM + " | title | 422",
                FORM + " | === | 422",
                "text/plain | title=a | 415",
                "application/json | {\"title\": | 415",
                "application/xml | <!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a> | 415",
                "nonsense | title=a | 415",
                "multipart/form-data | title=a | 415",
                "multipart/form-data; boundary=x | title=a | 415"
            })
    void whatIsMalformedOrOfAnotherKindIsRefusedInWords(String type, String body, int status)
            throws IOException, InterruptedException {
        Answer answer = send(type, type.startsWith(FORM) ? ours() + "&" + body : body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.heading()).isNotBlank();
        assertThat(scene.ledger()).filteredOn(Action.SOURCE_ADDED::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a%FFb, a\uFFFDb", "a%C3%28b, a\uFFFD(b", "a%F0%9F%A7%AAb, a🧪b"})
    void bytesThatAreNoUtf8AreShownAsUnknownCharacters(String sent, String kept)
            throws IOException, InterruptedException {
        Answer answer = send(FORM, ours() + "&title=" + sent);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(nadia.page("/sources").text()).contains(kept);
    }

    @Test
    void aLoneSurrogateArrivesAsUnknownCharacters() throws IOException, InterruptedException {
        Answer answer = send(FORM, ours() + "&title=a%ED%A0%80b");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(nadia.page("/sources").text()).containsPattern("a\uFFFD+b");
    }

    @Test
    void moreFieldsThanAnyFormHasAreTooMany() throws IOException, InterruptedException {
        String many =
                IntStream.rangeClosed(0, 20_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        Answer answer = send(FORM, ours() + "&" + many);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("Too large");
    }

    @Test
    void anArticleOfManyPartsOutlivesASession() {
        String text = "A bridge\n\n" + "It has 28 arches.\n\n".repeat(1_500);
        Letter intake =
                Letter.on(nadia.page("/articles/new"), "/articles/preview").with("text", text);
        Letter preview = Letter.on(Visitor.parsed(intake.sentBy(nadia)), "/articles");
        Visitor signedOut = Visitor.stranger();
        Map<String, String> key = Map.of("email", scene.person(Role.REVIEWER).email(), "password", Newsroom.PASSWORD);

        Document stopped = Visitor.parsed(preview.sentBy(signedOut));
        Document back = Visitor.parsed(Letter.on(stopped, "/sessions").with(key).sentBy(signedOut));
        int stored = Letter.on(back, "/articles").sentBy(signedOut).statusCode();

        assertThat(stored).isEqualTo(303);
        assertThat(scene.ledger()).endsWith(Action.ARTICLE_RECEIVED);
    }

    @Test
    void partsWithoutAFileAreATextWithout() {
        Letter intake = Letter.on(nadia.page("/articles/new"), "/articles/preview");

        assertThat(intake.sentBy(nadia).statusCode()).isEqualTo(422);
        assertThat(intake.with("text", "A bridge\n\nIt has 28 arches.")
                        .sentBy(nadia)
                        .statusCode())
                .isEqualTo(200);
    }
}
