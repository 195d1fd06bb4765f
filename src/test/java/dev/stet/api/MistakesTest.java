package dev.stet.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.people.Open;
import dev.stet.rig.when.BesideTheTests;
import dev.stet.world.Program;
import dev.stet.world.Strict;

import static org.assertj.core.api.Assertions.assertThat;

/** What is our mistake, and what somebody tries too often. */
@QuarkusTest
@TestProfile(Strict.class)
class MistakesTest {

    /** An address that does what nobody foresaw. */
    @Path("/api/mistakes")
    public static class Mistakes {

        @GET
        @Open
        @Operation(hidden = true)
        public String mistake() {
            throw new IllegalStateException("the password of the database");
        }
    }

    @BesideTheTests
    @Test
    void ofOurMistakeOnlyTheNumberIsTold() {
        Response answer = Program.withoutToken().get("/api/mistakes");

        JsonPath problem = ProblemsTest.problem(answer, 500, "Something went wrong", "our-mistake");
        assertThat(problem.getString("detail")).containsPattern("number [0-9a-f]{16}\\.");
        assertThat(answer.asString()).doesNotContain("password", "IllegalState");
    }

    @Test
    void whoTriesTooManyTokensIsToldToWait() {
        Program guesser = Program.with("stet_guessed");
        for (int tried = 0; tried < Strict.TRIES; tried++) {
            assertThat(guesser.get("/api/me").statusCode()).isEqualTo(401);
        }

        Response answer = guesser.get("/api/me");

        ProblemsTest.problem(answer, 429, "Too many tries", "too-many");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
