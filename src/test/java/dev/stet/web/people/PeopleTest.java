package dev.stet.web.people;

import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PeopleTest {

    private Newsroom newsroom;
    private Visitor ada;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open();
        ada = newsroom.visitor(Role.ADMINISTRATOR);
    }

    @Test
    void anAddedPersonSetsAPasswordByALinkThatWorksOnce() {
        Document page = ada.page(path(add("Mira Sandoval", "MIRA-" + UUID.randomUUID() + "@Example.org", "editor")));
        String link = page.select("code.handed").text();
        String invitation = link.substring(link.indexOf("/invitations"));
        Visitor mira = Visitor.stranger();

        Response set = mira.fill(invitation, invitation, Map.of("password", "nobody guesses what I write"));

        assertThat(page.select("h1").text()).isEqualTo("Mira Sandoval");
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(mira.page("/account").text()).contains("Mira Sandoval", "Editor", "@example.org");
        assertThat(Visitor.stranger().get(invitation).statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkIsShownOnce() {
        String page = path(add("Mira Sandoval", UUID.randomUUID() + "@example.org", "reader"));

        assertThat(ada.page(page).select("code.handed")).hasSize(1);
        assertThat(ada.page(page).select("code.handed")).isEmpty();
    }

    @Test
    void aLaterLinkTakesThePlaceOfTheOneBefore() {
        String page = path(add("Mira Sandoval", UUID.randomUUID() + "@example.org", "reader"));
        String first = ada.page(page).select("code.handed").text();
        ada.fill(page, page + "/invitations", Map.of());
        String second = ada.page(page).select("code.handed").text();

        assertThat(Visitor.stranger()
                        .get(first.substring(first.indexOf("/inv")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.stranger()
                        .get(second.substring(second.indexOf("/inv")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsWrongIsNamedAndWhatWasTypedStays() {
        Response answer = add(" ", "nowhere", "king");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.parsed(answer);
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#name", "#email", "#role");
        assertThat(page.select("#email").val()).isEqualTo("nowhere");
    }

    @Test
    void anAddressBelongsToOnePerson() {
        Response answer = add("Another Ada", newsroom.administrator().email().toUpperCase(), "reader");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(answer).select("#problems").text()).contains("Somebody here has the address");
    }

    @Test
    void aSecondSubmitOfTheSameFormAddsNobody() {
        Map<String, String> form = Visitor.shown(ada.page("/people/new"), "/people");
        form.put("name", "Mira Sandoval");
        form.put("email", UUID.randomUUID() + "@example.org");
        form.put("role", "reader");

        Response first = ada.post("/people", form);
        Response second = ada.post("/people", form);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ada.page("/people").select("tbody th").eachText()).containsOnlyOnce("Mira Sandoval");
    }

    @Test
    void aNewRoleTakesEffectAtOnce() {
        Visitor nadia = newsroom.visitor(Role.REVIEWER);
        Long id = newsroom.person(Role.REVIEWER).id();
        assertThat(nadia.get("/people").statusCode()).isEqualTo(403);

        Response given = ada.fill("/people/" + id, "/people/" + id + "/role", Map.of("role", "administrator"));

        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(nadia.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aRetiredPersonIsOutAtOnceAndStaysOut() {
        Visitor nadia = newsroom.visitor(Role.REVIEWER);
        Person person = newsroom.person(Role.REVIEWER);
        assertThat(nadia.get("/account").statusCode()).isEqualTo(200);

        ada.fill("/people/" + person.id(), "/people/" + person.id() + "/retirement", Map.of());

        assertThat(nadia.get("/account").statusCode()).isEqualTo(303);
        Response again = Visitor.stranger()
                .fill("/sign-in", "/sessions", Map.of("email", person.email(), "password", Newsroom.PASSWORD));
        assertThat(again.statusCode()).isEqualTo(422);
    }

    @Test
    void theLastAdministratorStays() {
        String page = "/people/" + newsroom.administrator().id();

        Response demoted = ada.fill(page, page + "/role", Map.of("role", "reader"));
        Response retired = ada.fill(page, page + "/retirement", Map.of());

        assertThat(demoted.statusCode()).isEqualTo(422);
        assertThat(retired.statusCode()).isEqualTo(422);
        assertThat(Visitor.parsed(retired).select("#problems").text()).contains("is the only administrator here");
    }

    @Test
    void peopleOfAnotherDeskAreNotThere() {
        Person stranger = Newsroom.open().administrator();

        assertThat(ada.get("/people/" + stranger.id()).statusCode()).isEqualTo(404);
    }

    private Response add(String name, String email, String role) {
        return ada.fill("/people/new", "/people", Map.of("name", name, "email", email, "role", role));
    }

    private static String path(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/people"));
    }
}
