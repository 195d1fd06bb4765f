package dev.stet.http.metrics;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class NoMetricsTest {

    @Test
    void withoutAKeyThereAreNone() {
        assertThat(RestAssured.get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(RestAssured.given()
                        .header("Authorization", "Bearer ")
                        .get("/q/metrics/")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void healthIsForEverybodyAndSaysNothingElse() {
        assertThat(RestAssured.get("/q/health/live").jsonPath().getString("status"))
                .isEqualTo("UP");
        assertThat(RestAssured.get("/q/health/ready").jsonPath().getString("status"))
                .isEqualTo("UP");
        assertThat(RestAssured.get("/q/health/started").jsonPath().getString("status"))
                .isEqualTo("UP");
    }
}
