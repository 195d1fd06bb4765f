package dev.stet.web.patterns;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PatternsTest {

    @Test
    void everyComponentIsShownToAnybody() {
        given().get("/patterns")
                .then()
                .statusCode(200)
                .body("html.head.title", equalTo("Patterns · Stet"))
                .body(containsString("aria-label=\"Statements: 6 supported, 2 partly supported"));
    }

    @Test
    void aFieldNamesItsHintAndItsProblem() {
        given().get("/patterns")
                .then()
                .body(containsString("id=\"title-wrong-field\" name=\"title\" type=\"text\" aria-invalid=\"true\""
                        + " aria-describedby=\"title-wrong-field-hint title-wrong-field-wrong\""));
    }

    @Test
    void eachFormCarriesItsTokenAndItsOnceValue() {
        given().get("/patterns")
                .then()
                .body(containsString("name=\"csrf-token\" value=\""), containsString("name=\"once\" value=\""));
    }
}
