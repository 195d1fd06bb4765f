package dev.stet.api;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import dev.stet.people.Role;
import dev.stet.rig.Mishap;
import dev.stet.world.Newsroom;
import dev.stet.world.Program;
import dev.stet.world.Strict;

import static org.assertj.core.api.Assertions.assertThat;

/** What is our mistake, and what somebody tries too often. */
@QuarkusTest
@TestProfile(Strict.class)
class MistakesTest {

    @Test
    void ofOurMistakeOnlyTheNumberIsTold() throws Exception {
        Program nadia = Program.with(Newsroom.open().token(Role.REVIEWER));

        Response answer = Mishap.whileMissing("article", () -> nadia.get("/api/articles"));

        JsonPath problem = ProblemsTest.problem(answer, 500, "Something went wrong", "our-mistake");
        assertThat(problem.getString("detail")).containsPattern("number [0-9a-f]{16}\\.");
        assertThat(answer.asString()).doesNotContainIgnoringCase("select", "exception");
        assertThat(nadia.get("/api/articles").statusCode()).isEqualTo(200);
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
