package dev.stet.http.metrics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.source.fetch.Site;
import dev.stet.world.Newsroom;
import dev.stet.world.Operated;
import dev.stet.world.Visitor;
import dev.stet.world.Wire;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(Operated.class)
class MetricsTest {

    private static final int TRIES = 10;

    @ConfigProperty(name = "quarkus.micrometer.binder.http-server.max-uri-tags")
    int mostAddresses;

    private static final String METRICS = "/q/metrics";

    private static Response asked(String authorization) {
        return RestAssured.given().header("Authorization", authorization).get(METRICS);
    }

    private static String metrics() {
        Response answer = asked("Bearer " + Operated.KEY);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static double added() {
        Matcher line = Pattern.compile(
                        "^stet_ledger_entries_total\\{action=\"source-added\"} (\\S+)$", Pattern.MULTILINE)
                .matcher(metrics());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    @Test
    void theyAreForWhoeverHasTheKey() {
        Response without = RestAssured.get(METRICS);

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(asked("Bearer another key").statusCode()).isEqualTo(401);
        assertThat(RestAssured.get("/q/../q/metrics/").statusCode()).isEqualTo(401);
        assertThat(without.asString()).isEmpty();
    }

    @Test
    void whatTheDesksDoIsCountedWhenItIsDone() {
        Visitor nadia = Newsroom.open().visitor(Role.REVIEWER);
        double before = added();

        nadia.fill("/sources/new", "/sources", Map.of("title", "A report that counts"));
        nadia.fill("/sources/new", "/sources", Map.of("title", ""));

        assertThat(added()).isEqualTo(before + 1);
    }

    private static double counted(String series) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + series));
    }

    @Test
    void whoComesInAndWhoDoesNotIsCounted() {
        Newsroom newsroom = Newsroom.open();
        String email = newsroom.person(Role.REVIEWER).email();
        double in = counted("stet_sign_ins_total{outcome=\"ok\"}");
        double out = counted("stet_sign_ins_total{outcome=\"failed\"}");
        double limited = counted("stet_sign_ins_total{outcome=\"limited\"}");

        newsroom.visitor(Role.REVIEWER);
        for (int tried = 0; tried <= TRIES; tried++) {
            Visitor.stranger().fill("/sign-in", "/sessions", Map.of("email", email, "password", "a guess"));
        }

        assertThat(counted("stet_sign_ins_total{outcome=\"ok\"}")).isEqualTo(in + 1);
        assertThat(counted("stet_sign_ins_total{outcome=\"failed\"}")).isEqualTo(out + TRIES);
        assertThat(counted("stet_sign_ins_total{outcome=\"limited\"}")).isEqualTo(limited + 1);
    }

    @Test
    void whatIsAskedOfTheNetworkIsCounted() {
        Visitor nadia = Newsroom.open().visitor(Role.REVIEWER);
        double fetched = counted("stet_fetches_total{outcome=\"fetched\"}");
        double failed = counted("stet_fetches_total{outcome=\"failed\"}");
        assertThat(counted("stet_fetches_total{outcome=\"busy\"}")).isZero();

        try (Site site = Site.open(Site.page("Content-Type: text/plain\r\n", "It has 28 points."))) {
            assertThat(fetch(nadia, site.url("/draft")).statusCode()).isEqualTo(303);
        }
        assertThat(fetch(nadia, "http://192.0.2.1/").statusCode()).isEqualTo(422);

        assertThat(counted("stet_fetches_total{outcome=\"fetched\"}")).isEqualTo(fetched + 1);
        assertThat(counted("stet_fetches_total{outcome=\"failed\"}")).isEqualTo(failed + 1);
    }

    private static Response fetch(Visitor by, String url) {
        String source = by.fill("/sources/new", "/sources", Map.of("title", "A page", "url", url))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        return by.fill(source, source + "/fetches", Map.of());
    }

    @Test
    void pathsAreCountedByWhatTheyAreAndNotByWhatTheyAreAbout() {
        Visitor nadia = Newsroom.open().visitor(Role.REVIEWER);
        String source = nadia.fill("/sources/new", "/sources", Map.of("title", "A report that is opened"))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        nadia.page(source);

        assertThat(metrics())
                .contains("http_server_requests_seconds_count", "uri=\"/sources/{id:\\\\d+}\"", "agroal_")
                .doesNotContain("uri=\"" + source + "\"");
    }

    @Test
    void whatAStrangerMakesUpIsNotToldApart() throws IOException {
        for (int made = 1; made <= 3; made++) {
            RestAssured.given().request("MADE" + made, "/articles/new").then().statusCode(405);
            RestAssured.delete("/articles/17" + made + "/statements").then().statusCode(405);
            assertThat(Wire.send(List.of("GET /api/made" + made + "?q=%zz HTTP/1.1", "Host: localhost"))
                            .status())
                    .isEqualTo(400);
        }

        String refused =
                "http_server_requests_seconds_count{method=\"%s\",outcome=\"CLIENT_ERROR\",status=\"%s\",uri=\"REFUSED\"}";
        assertThat(counted(refused.formatted("OTHER", "405"))).isEqualTo(3);
        assertThat(counted(refused.formatted("DELETE", "405"))).isEqualTo(3);
        assertThat(counted(refused.formatted("GET", "400"))).isEqualTo(3);
        assertThat(metrics()).doesNotContain("MADE", "/articles/17", "/api/made");
    }

    @Test
    void thereIsRoomForEachAddress() {
        long addresses = new ClassFileImporter()
                .importPath(Path.of("target/classes/dev/stet")).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getAnnotations().stream()
                                .anyMatch(each -> each.getRawType().isMetaAnnotatedWith(HttpMethod.class)))
                        .count();

        assertThat(addresses).isBetween(100L, (long) mostAddresses);
    }
}
