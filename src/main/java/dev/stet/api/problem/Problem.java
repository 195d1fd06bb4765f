package dev.stet.api.problem;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Every answer of the API that is a no: Problem Details for HTTP APIs, RFC 9457. No signature names it, so it registers itself. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Every no of the API has this shape (RFC 9457).")
public record Problem(
        @Schema(description = "What kind of problem it is: an address that describes it.")
        String type,

        @Schema(description = "What it is, in a few words.") String title,
        @Schema(description = "The HTTP status.") int status,

        @Schema(description = "What happened and what to do, in full sentences.")
        String detail,

        @Schema(description = "The path that was asked for.")
        String instance,

        @Schema(description = "With 409: the number that was sent as “seen”.")
        Integer seen,

        @Schema(description = "With 409: the number in force, to be sent as “seen” by who saves on top of it.")
        Integer current,

        @Schema(description = "What is wrong with which field; often empty.")
        List<Wrong> problems) {

    /** One thing that is wrong. */
    @RegisterForReflection
    @Schema(name = "WrongField", description = "One thing that is wrong.")
    public record Wrong(
            @Schema(description = "The field, header or query parameter; the empty string for the whole.")
            String field,

            @Schema(description = "What is wrong and what to do, in full sentences.")
            String message) {}
}
