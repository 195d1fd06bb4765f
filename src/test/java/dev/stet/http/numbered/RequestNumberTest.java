package dev.stet.http.numbered;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.http.Failures;
import dev.stet.people.Open;
import dev.stet.rig.when.BesideTheTests;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RequestNumberTest {

    private static final String FRESH = "[0-9a-f]{16}";

    /** A mistake that this test makes. */
    @Path("/numbered/mistakes")
    public static class Mistakes {

        @GET
        @Open
        @Operation(hidden = true)
        public String mistake() {
            throw new IllegalStateException("this was to be expected");
        }
    }

    private static Response sent(String number, String path) {
        return RestAssured.given().header(RequestNumber.HEADER, number).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/articles", "/css/base.css", "/q/health/live", "/nothing"})
    void eachAnswerHasOne(String path) {
        assertThat(RestAssured.get(path).header(RequestNumber.HEADER)).matches(FRESH);
        assertThat(sent("of-the-proxy.1_2", path).header(RequestNumber.HEADER)).isEqualTo("of-the-proxy.1_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "<script>", "ünicode", "x;y", "%0a"})
    void whatCouldBeTakenForSomethingElseIsReplaced(String number) {
        assertThat(sent(number, "/sign-in").header(RequestNumber.HEADER)).matches(FRESH);
        assertThat(sent("x".repeat(65), "/sign-in").header(RequestNumber.HEADER))
                .matches(FRESH);
    }

    @BesideTheTests
    @Test
    void theLogThePageAndTheAnswerNameTheSame() {
        Queue<ExtLogRecord> logged = new ConcurrentLinkedQueue<>();
        Handler handler = into(logged);
        Logger log = Logger.getLogger(Failures.class.getName());
        log.addHandler(handler);
        try {
            Response answer = sent("of-the-proxy", "/numbered/mistakes");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.header(RequestNumber.HEADER)).isEqualTo("of-the-proxy");
            assertThat(Visitor.parsed(answer).select("main").text()).contains("with the number of-the-proxy.");
            assertThat(logged).singleElement().satisfies(line -> {
                assertThat(line.getMdc("request")).isEqualTo("of-the-proxy");
                assertThat(line.getFormattedMessage()).contains("/numbered/mistakes", "of-the-proxy");
            });
        } finally {
            log.removeHandler(handler);
        }
    }

    private static Handler into(Queue<ExtLogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                ExtLogRecord whole = ExtLogRecord.wrap(line);
                whole.copyAll();
                lines.add(whole);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
