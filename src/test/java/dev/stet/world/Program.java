package dev.stet.world;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.stet.people.access.Key;

/** A program that uses the API with a token, or with none. */
public final class Program {

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    public static Program with(Key token) {
        return new Program(token.text());
    }

    public static Program with(String token) {
        return new Program(token);
    }

    public static Program withoutToken() {
        return new Program(null);
    }

    /** @param path with whatever it needs percent-encoded */
    public Response get(String path) {
        return request().get(path);
    }

    /** Sends JSON, as it is written. */
    public Response post(String path, String json) {
        return request().contentType("application/json").body(json).post(path);
    }

    /** The same, with a key by which it is done once. */
    public Response post(String path, String json, String key) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(json)
                .post(path);
    }

    /** For whatever the methods above do not do. */
    public RequestSpecification request() {
        RequestSpecification request = RestAssured.given()
                .urlEncodingEnabled(false)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
