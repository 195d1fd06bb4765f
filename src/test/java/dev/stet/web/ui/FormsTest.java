package dev.stet.web.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import dev.stet.http.SessionCookie;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.Key;
import dev.stet.people.access.SignInDesk;
import dev.stet.shared.Clock;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every form: it shows that it is ours, it acts once, and what was typed is not lost. */
@QuarkusTest
class FormsTest {

    private static final String TYPED = "A <b>label</b> with \"quotes\", & an umläut 🙂";

    @Inject
    SignInDesk door;

    @Inject
    Clock clock;

    private final Newsroom newsroom = Newsroom.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions",
                "/sessions/end",
                "/people",
                "/people/1/role",
                "/people/1/invitations",
                "/people/1/retirement",
                "/account/password",
                "/account/tokens",
                "/account/tokens/1/revocation",
                "/account/sessions/1/end",
                "/invitations/x",
                "/setup/x"
            })
    void aPostWithoutTheTokenIsRefusedAndMayBeSentAgain(String action) {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);

        Response answer = ada.post(
                action, Map.of("label", TYPED, "once", UUID.randomUUID().toString()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.parsed(answer).select("h1").text()).isEqualTo("Send it again");
        assertThat(Visitor.shown(Visitor.parsed(answer), action)).containsEntry("label", TYPED);
    }

    @Test
    void aFormWithAFileNeedsTheTokenAsWell() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = Visitor.shown(ada.page("/account"), "/account/tokens");

        Response refused = ada.request()
                .multiPart("email", TYPED)
                .multiPart("file", "a.txt", new byte[9])
                .post("/sessions");
        Response passed = ada.request()
                .multiPart("email", "nobody@example.org")
                .multiPart("csrf-token", form.get("csrf-token"))
                .post("/sessions");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.parsed(refused).select("main input[type=file]").attr("name"))
                .isEqualTo("file");
        assertThat(passed.statusCode()).isEqualTo(422);
    }

    @Test
    void theStaleFormSentAgainActs() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = Visitor.shown(ada.page("/account"), "/account/tokens");
        form.put("label", TYPED);
        form.put("csrf-token", "of last month");

        Document again = Visitor.parsed(ada.post("/account/tokens", form));
        Response acted = ada.fill(again, "/account/tokens", Map.of());

        assertThat(acted.statusCode()).isEqualTo(303);
        assertThat(ada.page("/account").text()).contains(TYPED);
    }

    @Test
    void aTokenOfSomebodyElseIsNotHers() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Visitor tomas = newsroom.visitor(Role.EDITOR).with(Csrf.COOKIE, ada.cookie(Csrf.COOKIE));
        Map<String, String> form = Visitor.shown(tomas.page("/account"), "/account/tokens");

        assertThat(ada.post("/account/tokens", form).statusCode()).isEqualTo(403);
    }

    @Test
    void twoTabsDoNotSpoilEachOther() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Document firstTab = ada.page("/account");
        ada.page("/account");

        assertThat(ada.fill(firstTab, "/account/tokens", Map.of("label", "From the first tab"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherSiteIsRefusedWithoutAnInvitationToSendAgain() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = Visitor.shown(ada.page("/account"), "/account/tokens");

        for (Map.Entry<String, String> sign : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example")
                .entrySet()) {
            Response answer = ada.request()
                    .header(sign.getKey(), sign.getValue())
                    .contentType(ContentType.URLENC)
                    .formParams(form)
                    .post("/account/tokens");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.parsed(answer).select("main form")).isEmpty();
        }
    }

    @Test
    void aSessionThatEndedUnderwayKeepsWhatWasTyped() {
        Visitor nadia = newsroom.visitor(Role.REVIEWER);
        Map<String, String> form = new TreeMap<>(Visitor.shown(nadia.page("/account"), "/account/tokens"));
        form.put("label", TYPED);
        door.signOut(new Key(nadia.cookie(SessionCookie.NAME)), clock.now());

        Response stopped = nadia.post("/account/tokens", form);
        assertThat(stopped.statusCode()).isEqualTo(401);
        Response wrong = nadia.fill(Visitor.parsed(stopped), "/sessions", credentials("a wrong sentence"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Response back = nadia.fill(Visitor.parsed(wrong), "/sessions", credentials(Newsroom.PASSWORD));

        assertThat(Visitor.parsed(back).select("h1").text()).isEqualTo("Your text is here: save it now");
        Response saved = nadia.fill(Visitor.parsed(back), "/account/tokens", Map.of());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(nadia.page("/account").text()).contains(TYPED);
    }

    @Test
    void theSameFormSentManyTimesAtOnceActsOnce() throws Exception {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = Visitor.shown(ada.page("/account"), "/account/tokens");
        form.put("label", "Pressed in a hurry");
        Callable<Integer> press = () -> ada.request()
                .contentType(ContentType.URLENC)
                .formParams(form)
                .post("/account/tokens")
                .statusCode();

        ExecutorService fingers = Executors.newFixedThreadPool(6);
        List<Integer> answers = fingers.invokeAll(List.of(press, press, press, press, press, press)).stream()
                .map(FormsTest::value)
                .toList();
        fingers.shutdown();

        assertThat(answers).containsOnly(303);
        assertThat(ada.page("/account").text().split("Pressed in a hurry", -1)).hasSize(3);
    }

    @Test
    void aFormWithoutItsNumberActsNotAtAll() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);

        Response answer = ada.fill("/account", "/account/tokens", Map.of("label", "x", "once", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems").text()).contains("without its number");
    }

    @Test
    void aRefusedFormMayBeCorrectedAndSentUnderItsNumber() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Map<String, String> form = Visitor.shown(ada.page("/account"), "/account/tokens");

        form.put("label", "");
        assertThat(ada.post("/account/tokens", form).statusCode()).isEqualTo(422);
        form.put("label", "Corrected");
        assertThat(ada.post("/account/tokens", form).statusCode()).isEqualTo(303);
    }

    @Test
    void aMessageIsSaidOnceAndOnlyInOurWords() {
        Visitor ada = newsroom.visitor(Role.ADMINISTRATOR);
        Person nadia = newsroom.person(Role.REVIEWER);
        ada.fill("/people/" + nadia.id(), "/people/" + nadia.id() + "/role", Map.of("role", "editor"));

        assertThat(ada.page("/people").select("[role=status]").text()).contains("editor from now on");
        assertThat(ada.page("/people").select("[role=status]")).isEmpty();
        ada.with(Flash.SAID, "Zm9yZ2Vk.forged");
        assertThat(ada.page("/people").select("[role=status]")).isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Person.of(nadia.desk(), nadia.id()).role()))
                .isEqualTo(Role.EDITOR);
    }

    private Map<String, String> credentials(String password) {
        return Map.of("email", newsroom.person(Role.REVIEWER).email(), "password", password);
    }

    private static <T> T value(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
