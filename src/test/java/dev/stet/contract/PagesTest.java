package dev.stet.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees which page, and what is answered where there is none. */
@QuarkusTest
class PagesTest {

    private static final Pattern ID = Pattern.compile("(?<=/)\\d+");
    private static final List<String> UNKNOWN = List.of(
            "0",
            "-1",
            "999999999",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999",
            "x",
            "1x",
            "1.5",
            "%00",
            "%D9%A1");

    static Stream<Sight> sights() {
        return Sights.all().stream();
    }

    static Stream<Sight> guarded() {
        return sights().filter(sight -> !sight.isOpen());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void whoeverMaySeesIt(Sight sight) {
        Scene scene = Scene.open();

        Response answer = visitor(sight, scene).get(sight.path().apply(scene));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverMayNotIsTold(Sight sight) {
        Scene scene = Scene.open();
        String path = sight.path().apply(scene);

        Response anonymous = Visitor.stranger().get(path);

        assertThat(anonymous.statusCode()).isEqualTo(303);
        assertThat(anonymous.header("Location"))
                .endsWith("/sign-in?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        if (sight.least() != Role.READER) {
            Role lesser = Role.values()[sight.least().ordinal() - 1];
            Response refused = scene.visitor(lesser).get(path);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Visitor.parsed(refused).select("h1").text()).isEqualTo("Not allowed");
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whatIsNotThereOrAnotherDesksIsNotFound(Sight sight) {
        Scene scene = Scene.open();
        String path = sight.path().apply(scene);
        Visitor visitor = visitor(sight, scene);
        Visitor elsewhere = Newsroom.open().visitor(Role.ADMINISTRATOR);

        for (Matcher id = ID.matcher(path); id.find(); ) {
            for (String unknown : UNKNOWN) {
                String address = path.substring(0, id.start()) + unknown + path.substring(id.end());
                notFound(visitor.get(address), address);
            }
            notFound(elsewhere.get(path), path);
        }
    }

    private static void notFound(Response answer, String address) {
        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(Visitor.parsed(answer).select("h1").text()).as(address).isEqualTo("Not found");
    }

    @ParameterizedTest
    @MethodSource("sights")
    void aWrongMethodIsAnsweredInWords(Sight sight) {
        Scene scene = Scene.open();
        Visitor visitor = visitor(sight, scene);
        String path = sight.path().apply(scene);

        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            Response answer = visitor.request().request(method, path);
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(Visitor.parsed(answer).select("main").text()).contains("Not possible here", "Nothing was done");
        }
        assertThat(visitor.request().head(path).statusCode()).isEqualTo(200);
    }

    private static Visitor visitor(Sight sight, Scene scene) {
        return sight.isOpen() ? Visitor.stranger() : scene.visitor(sight.least());
    }
}
