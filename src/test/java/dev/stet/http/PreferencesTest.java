package dev.stet.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A wish that nobody can read costs nobody the page. */
@QuarkusTest
class PreferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | nonsense",
                "Accept | text/html;q=lots",
                "Accept | text/html;q=2",
                "Accept | ,,;;",
                "Accept | application/json",
                "Accept | image/avif,image/webp;q=0.8,*/*;q=0.5",
                "Accept-Encoding | nonsense;q=x",
                "Accept-Encoding | gzip, deflate, br, zstd",
                "Accept-Language | en-GB,en;q=0.9,*;q=0.1",
                "Accept-Language | 1%%2;q",
                "Accept-Language | a-very-long-tag-that-is-none-at-all-x-y-z-1-2",
                "Accept-Charset | utf-8, iso-8859-1;q=0.5",
                "Accept-Charset | ?;q=1.1"
            })
    void thePageComesWhateverIsPreferred(String header, String wish) {
        Response answer = Visitor.stranger().request().header(header, wish).get("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
    }
}
