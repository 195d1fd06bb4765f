package dev.stet.api.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import dev.stet.http.Area;
import dev.stet.http.Face;
import dev.stet.http.Failure;
import dev.stet.shared.Outdated;

/** How the API says no: in JSON, always of one shape. */
@ApplicationScoped
public class ApiFace implements Face {

    static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    CurrentVertxRequest current;

    @Inject
    ObjectMapper json;

    @Override
    public boolean serves(String path) {
        return Area.of(path) == Area.API;
    }

    @Override
    public Response answer(Failure failure) {
        ProblemKind kind = ProblemKind.of(failure.status());
        Response.ResponseBuilder answer =
                Response.status(failure.status()).type(MEDIA_TYPE).entity(written(problem(kind, failure)));
        failure.headers().forEach(answer::header);
        if (kind == ProblemKind.TOKEN_NEEDED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge());
        }
        return answer.build();
    }

    private Problem problem(ProblemKind kind, Failure failure) {
        List<Problem.Wrong> problems = failure.problems().stream()
                .map(wrong -> new Problem.Wrong(wrong.field(), wrong.message()))
                .toList();
        // Where a report found no quiet moment, nobody saved anything: there are no numbers to tell.
        Outdated outdated = failure.cause() instanceof Outdated found && found.seen() != found.current() ? found : null;
        String path = current.getCurrent().request().path();
        return new Problem(
                kind.href(),
                kind.label(),
                failure.status(),
                detail(kind, failure),
                path,
                outdated == null ? null : outdated.seen(),
                outdated == null ? null : outdated.current(),
                problems);
    }

    /** What the HTTP layer refuses, it says in the words of pages; and how to sign in differs. */
    private static String detail(ProblemKind kind, Failure failure) {
        return kind == ProblemKind.TOKEN_NEEDED || failure.cause() instanceof WebApplicationException
                ? kind.meaning()
                : failure.message();
    }

    /** RFC 6750, section 3: the error only where a token came. */
    private String challenge() {
        boolean came = current.getCurrent().request().headers().contains(HttpHeaders.AUTHORIZATION);
        return "Bearer realm=\"Stet\"" + (came ? ", error=\"invalid_token\"" : "");
    }

    /** Written here: what the client would rather have had for an answer plays no part in a refusal. */
    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can always be written", impossible);
        }
    }
}
