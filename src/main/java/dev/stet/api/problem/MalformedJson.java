package dev.stet.api.problem;

import java.io.CharConversionException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import dev.stet.http.Failure;
import dev.stet.shared.Refused;

/** Says in words what is wrong with JSON that cannot be read. */
@ApplicationScoped
public class MalformedJson {

    @Inject
    ApiFace face;

    @ServerExceptionMapper
    public Response malformed(Malformed thrown) {
        return answer(thrown.field(), thrown.getMessage(), thrown);
    }

    /** Of the wrong shape; what is no JSON at all comes as its superclass. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException thrown) {
        return unreadable(thrown);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException thrown) {
        return answer(field(thrown), words(thrown), thrown);
    }

    /** Bytes that are no Unicode. */
    @ServerExceptionMapper
    public Response undecodable(CharConversionException thrown) {
        return answer("", "The body is not in UTF-8.", thrown);
    }

    private Response answer(String field, String message, Exception thrown) {
        return face.answer(new Failure(
                ProblemKind.NOT_UNDERSTOOD.status(),
                ProblemKind.NOT_UNDERSTOOD.label(),
                message,
                List.of(new Refused.Problem(field, message)),
                Map.of(),
                thrown));
    }

    private static String words(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return "There is no field “" + unknown.getPropertyName() + "” here.";
        }
        if (thrown instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return "The value of “" + field(wrong) + "” is of a type, or of a size, that is not taken here.";
        }
        JsonLocation at = thrown.getLocation();
        return at == null
                ? "The body is not a JSON object."
                : "The body cannot be read as the JSON object that is wanted here: look at line " + at.getLineNr()
                        + ", column " + at.getColumnNr() + ".";
    }

    /** As {@code parts[0].kind}; the empty string where it is about the whole. */
    private static String field(JsonProcessingException thrown) {
        StringBuilder path = new StringBuilder();
        if (thrown instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return path.toString();
    }
}
