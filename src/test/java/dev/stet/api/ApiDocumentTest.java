package dev.stet.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import dev.stet.api.problem.ProblemKind;
import dev.stet.world.Program;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document says what there is, who may use it, and how it says no. */
@QuarkusTest
class ApiDocumentTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private static final String ARTICLE = "/api/articles/{id}";
    private static final String STATEMENT = ARTICLE + "/statements/{number}";
    private static final String CAPTURES = "/api/sources/{id}/captures";
    private static final List<String> ALL = List.of(
            "get /api/problems/{kind}",
            "get /api/me",
            "get /api/scale",
            "get /api/ledger",
            "get /api/ledger/head",
            "get /api/articles",
            "post /api/articles",
            "post /api/articles/preview",
            "get " + ARTICLE,
            "get " + ARTICLE + "/text",
            "get " + ARTICLE + "/asides",
            "post " + ARTICLE + "/asides",
            "get " + ARTICLE + "/asides/{aside}",
            "post " + ARTICLE + "/asides/{aside}/retraction",
            "get " + ARTICLE + "/statements",
            "post " + ARTICLE + "/statements",
            "get " + STATEMENT,
            "post " + STATEMENT + "/retraction",
            "post " + STATEMENT + "/placements",
            "get " + STATEMENT + "/placements/{placement}",
            "post " + STATEMENT + "/citations",
            "get " + STATEMENT + "/citations/{citation}",
            "post " + STATEMENT + "/citations/{citation}/retraction",
            "get " + STATEMENT + "/citations/{citation}/tests",
            "get " + STATEMENT + "/quoted-words",
            "post " + STATEMENT + "/searches",
            "get " + STATEMENT + "/searches/{search}",
            "post " + STATEMENT + "/verdicts",
            "get " + STATEMENT + "/verdicts/{verdict}",
            "get " + ARTICLE + "/reports",
            "post " + ARTICLE + "/reports",
            "get " + ARTICLE + "/reports/{report}",
            "get " + ARTICLE + "/reports/{report}.{format}",
            "get /api/sources",
            "post /api/sources",
            "get /api/sources/{id}",
            "post /api/sources/{id}/corrections",
            "get " + CAPTURES,
            "post " + CAPTURES,
            "get " + CAPTURES + "/{number}",
            "get " + CAPTURES + "/{number}/text",
            "get " + CAPTURES + "/{number}/bytes",
            "get " + CAPTURES + "/{number}/warc",
            "get /api/captures/{digest}",
            "post /api/sources/{id}/fetches");

    private JsonPath document;

    @BeforeEach
    void read() {
        document = Program.withoutToken().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void itHasEveryAddressOfTheApiAndNoPage() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void everyOperationHasASummaryANameAndItsErrors() {
        Set<String> names = new TreeSet<>();
        operations().forEach((address, operation) -> {
            assertThat(operation.get("summary")).as(address).asString().isNotBlank();
            assertThat(operation.get("tags")).as(address).asList().hasSize(1);
            assertThat(names.add((String) operation.get("operationId")))
                    .as(address)
                    .isTrue();
            assertThat(responses(operation)).as(address).containsAll(errors(address));
            assertThat(operation.containsKey("security")).as(address).isEqualTo(!address.contains("/problems/"));
        });
    }

    @Test
    void everyErrorIsAProblem() {
        operations()
                .forEach((address, operation) -> map(operation.get("responses")).forEach((status, response) -> {
                    if (status.compareTo("400") >= 0) {
                        assertThat(map(response).get("$ref"))
                                .as(address + " " + status)
                                .asString()
                                .startsWith("#/components/responses/");
                    }
                }));
        Map<String, Object> answers = document.getMap("components.responses");
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(answers.get(kind.key()).toString())
                    .as(kind.key())
                    .contains(kind.meaning(), "application/problem+json", "#/components/schemas/Problem");
        }
        assertThat(document.getMap("components.schemas.Problem.properties"))
                .containsKeys("type", "title", "status", "detail", "instance", "current", "problems");
        assertThat(document.getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
    }

    @Test
    void whatIsCreatedIsAnsweredWith201AndMayHaveAKey() {
        operations().forEach((address, operation) -> {
            if (address.startsWith("post") && !address.endsWith("/preview")) {
                assertThat(responses(operation)).as(address).contains("201").doesNotContain("200");
                assertThat(operation.get("parameters").toString())
                        .as(address)
                        .contains("#/components/parameters/Idempotency-Key");
            }
        });
        assertThat(document.getMap("components.parameters")
                        .get("Idempotency-Key")
                        .toString())
                .contains("header", "visible ASCII characters");
    }

    @Test
    void everySchemaWithOffsetsSaysHowTheyAreCounted() {
        Map<String, Map<String, Object>> schemas = document.getMap("components.schemas");
        schemas.forEach((name, schema) -> {
            if (map(schema.get("properties")).containsKey("start")) {
                assertThat((String) schema.get("description"))
                        .as(name)
                        .contains("code points")
                        .contains("exclusive");
            }
        });
        assertThat(schemas.values())
                .filteredOn(schema -> map(schema.get("properties")).containsKey("start"))
                .hasSizeGreaterThan(7);
    }

    @Test
    void aCaptureMayBeSentInThreeForms() {
        Map<String, Object> sent =
                map(map(operations().get("post " + CAPTURES).get("requestBody")).get("content"));

        assertThat(sent).containsOnlyKeys("application/json", "multipart/form-data", "application/octet-stream");
        assertThat(sent.get("multipart/form-data").toString()).contains("file", "archives");
        assertThat(operations().get("post " + CAPTURES).get("summary"))
                .isEqualTo("Keep a text, or a file, as a capture of a source");
    }

    private static List<String> errors(String address) {
        List<String> errors = new ArrayList<>(List.of("405", "406", "500"));
        if (!address.contains("/problems/")) {
            errors.addAll(List.of("401", "403", "422", "429", "503"));
        }
        if (address.contains("{")) {
            errors.add("404");
        }
        if (address.startsWith("post")) {
            errors.addAll(List.of("400", "409", "413", "415"));
        }
        return errors;
    }

    private List<String> addresses() {
        return List.copyOf(operations().keySet());
    }

    private Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new java.util.LinkedHashMap<>();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.put(method + " " + path, map(operation));
            }
        }));
        return operations;
    }

    private static Set<String> responses(Map<String, Object> operation) {
        return map(operation.get("responses")).keySet();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
