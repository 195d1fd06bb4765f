package dev.stet.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application on an empty data folder, as somebody starts it who has just got it. */
class FirstStartIT {

    private static final Pattern SET_UP = Pattern.compile("/setup/[A-Za-z0-9_-]{43}");
    static final Map<String, String> FOUNDER = Map.of(
            "desk", "The Evening Ledger",
            "name", "Ada Whitfield",
            "email", "ada@example.org",
            "password", "a sentence only I would write");

    private final Map<String, String> settings = FreshDatabase.settings();

    @Test
    void thePrintedAddressFoundsTheDeskOnceAndARestartSignsNobodyOut() throws IOException, InterruptedException {
        Caller ada;
        String printed;
        try (Instance first = Instance.asShipped(settings)) {
            ada = new Caller(first.address());
            printed = printedBy(first).get(0);
            assertThat(printedBy(first)).hasSize(1);
            assertNobodyIsLetIn(new Caller(first.address()));
            assertThat(ada.send(printed, printed, FOUNDER)).contains("/");
            assertThat(ada.open("/people").text()).contains("Ada Whitfield", "Administrator");
            assertThat(new Caller(first.address()).open(printed).attr("data-status"))
                    .isEqualTo("404");
            assertThat(String.join("\n", first.log())).doesNotContain("a sentence only I would write");
        }
        assertThat(Files.getPosixFilePermissions(Path.of(settings.get("stet.data"), "secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Instance second = Instance.start(settings)) {
            ada.moveTo(second.address());
            assertThat(printedBy(second)).isEmpty();
            assertThat(ada.open("/people").attr("data-status")).isEqualTo("200");
            assertThat(ada.open(printed).attr("data-status")).isEqualTo("404");
        }
    }

    @Test
    void aSecondStartBeforeAnybodyCameReplacesTheAddress() throws IOException, InterruptedException {
        String earlier;
        try (Instance first = Instance.start(settings)) {
            earlier = printedBy(first).get(0);
        }
        try (Instance second = Instance.start(settings)) {
            Caller caller = new Caller(second.address());
            String later = printedBy(second).get(0);

            assertThat(later).isNotEqualTo(earlier);
            assertThat(caller.open(earlier).attr("data-status")).isEqualTo("404");
            assertThat(caller.open(later).attr("data-status")).isEqualTo("200");
        }
    }

    /** There is no account that anybody could know beforehand. */
    private static void assertNobodyIsLetIn(Caller stranger) throws IOException, InterruptedException {
        for (String email : List.of("ada@stet.example", "admin", "admin@example.org", "")) {
            for (String password : List.of("let it stand, says the desk", "admin", "stet", "")) {
                assertThat(stranger.send("/sign-in", "/sessions", Map.of("email", email, "password", password)))
                        .isEmpty();
            }
        }
        assertThat(stranger.open("/setup/" + "A".repeat(43)).attr("data-status"))
                .isEqualTo("404");
    }

    /** The paths that it says a desk can be founded at. */
    static List<String> printedBy(Instance instance) {
        return SET_UP.matcher(String.join("\n", instance.log()))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
