package dev.stet.web.people;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import dev.stet.people.access.SetUp;
import dev.stet.shared.Clock;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start, on a database of its own that nobody has used. */
@QuarkusTest
@TestProfile(SetUpTest.Fresh.class)
class SetUpTest {

    /** An empty data folder. */
    public static class Fresh implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stet.data", "./target/test-data/" + UUID.randomUUID());
        }
    }

    @Inject
    SetUp setUp;

    @Inject
    Clock clock;

    @Test
    void thePrintedAddressFoundsTheDeskOnce() {
        String earlier = "/setup/" + setUp.open(clock.now()).text();
        String address = "/setup/" + setUp.open(clock.now()).text();
        Visitor ada = Visitor.stranger();
        Map<String, String> typed = Map.of(
                "desk", "The Evening Ledger", "name", "Ada Whitfield", "email", "ada@example.org", "password", "short");

        assertThat(ada.get("/setup/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(ada.get(earlier).statusCode()).isEqualTo(404);
        Response refused = ada.fill(address, address, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.shown(Visitor.parsed(refused), address))
                .containsEntry("desk", "The Evening Ledger")
                .containsEntry("password", "");
        Response founded =
                ada.fill(Visitor.parsed(refused), address, Map.of("password", "a sentence only I would write"));

        assertThat(founded.statusCode()).isEqualTo(303);
        assertThat(ada.page("/people").text()).contains("Ada Whitfield", "Administrator");
        assertThat(Visitor.stranger().get(address).statusCode()).isEqualTo(404);
        String late = "/setup/" + setUp.open(clock.now()).text();
        assertThat(Visitor.stranger().get(late).statusCode()).isEqualTo(404);
    }
}
