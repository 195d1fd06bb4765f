package dev.stet.api;

import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import dev.stet.api.problem.ProblemKind;

/** What holds for every operation of the OpenAPI document: who may call it, and how it says no. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String SCHEME = "token";
    private static final String OPEN = "/api/problems/";
    private static final Pattern NULL = Pattern.compile("\\bnull\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token that a person issues on her account page. It acts as her."));
        document.getComponents().addParameter(Posts.KEY, key());
        for (ProblemKind kind : ProblemKind.values()) {
            document.getComponents().addResponse(kind.key(), answer(kind));
        }
        document.getComponents().getSchemas().values().forEach(ApiDocument::allowNulls);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    /** What its own words allow to be null, the document allows as well, so that no client stumbles over it. */
    private static void allowNulls(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(its -> its.getDescription() != null
                            && NULL.matcher(its.getDescription()).find())
                    .forEach(ApiDocument::allowNull);
        }
    }

    private static void allowNull(Schema schema) {
        if (schema.getRef() == null) {
            schema.addType(SchemaType.NULL);
        } else {
            schema.addAnyOf(OASFactory.createSchema().ref(schema.getRef()));
            schema.addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
            schema.setRef(null);
            schema.setType(null);
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = path.startsWith(OPEN);
        boolean post = method == PathItem.HttpMethod.POST;
        for (ProblemKind kind : ProblemKind.values()) {
            if (applies(kind, path, open, post)) {
                add(operation, kind);
            }
        }
        if (!open) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME));
        }
        if (post && !path.endsWith("/preview")) {
            created(operation);
        }
    }

    private static void created(Operation operation) {
        APIResponses responses = operation.getResponses();
        String given = responses.hasAPIResponse("201") ? "201" : "200";
        APIResponse answer = responses.getAPIResponse(given);
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", answer.description("Created. Its address is in Location."));
        operation.addParameter(OASFactory.createParameter().ref(Posts.KEY));
    }

    private static boolean applies(ProblemKind kind, String path, boolean open, boolean post) {
        return switch (kind) {
            case TOKEN_NEEDED, NOT_ALLOWED, TOO_MANY, NOT_AT_THE_MOMENT -> !open;
            case NOT_FOUND -> path.contains("{");
            case NOT_UNDERSTOOD, OUTDATED, TOO_LARGE, WRONG_MEDIA_TYPE -> post;
            case REFUSED -> !open;
            case NOT_POSSIBLE_HERE, NOT_IN_THIS_FORM, OUR_MISTAKE -> true;
        };
    }

    private static void add(Operation operation, ProblemKind kind) {
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(kind.status()),
                        OASFactory.createAPIResponse().ref(kind.key()));
    }

    private static APIResponse answer(ProblemKind kind) {
        return OASFactory.createAPIResponse()
                .description(kind.label() + ". " + kind.meaning())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(Posts.KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "1 to 255 visible ASCII characters of your choice. The same request sent again with the same"
                                + " key does nothing and is answered as the first was.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
