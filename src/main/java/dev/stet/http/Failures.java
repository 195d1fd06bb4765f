package dev.stet.http;

import java.io.IOException;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import dev.stet.http.numbered.RequestNumber;
import dev.stet.http.outage.Connections;
import dev.stet.http.outage.FullDisk;
import dev.stet.http.outage.Outage;
import dev.stet.http.outage.Unavailable;
import dev.stet.shared.Forbidden;
import dev.stet.shared.Missing;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.TooMany;

/** Turns whatever was thrown into a {@link Failure}, and lets the {@link Face} of the path answer it. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final int MALFORMED = 400;
    private static final int TOO_LARGE = 413;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Not understood",
            404, "Not found",
            405, "Not possible here",
            406, "Not to be had in this form",
            413, "Too large",
            415, "Not in this form");

    private static final Map<Integer, String> WORDS = Map.of(
            400, "What was sent is malformed, so nothing was done. Go back, reload the page and try again.",
            404, "There is no such page. It may have moved, or the address has a slip in it.",
            405, "This address cannot be used in this way. Nothing was done.",
            406, "This is not to be had in the form that was asked for.",
            413, "What was sent is larger than Stet takes, so nothing was done. Send less at a time.",
            415, "What was sent is of a kind that is not taken here, so nothing was done.");

    @Inject
    CurrentVertxRequest current;

    @Inject
    Connections connections;

    @Inject
    FullDisk fullDisk;

    @Inject
    @Any
    Instance<Face> faces;

    @ServerExceptionMapper
    public Response refused(Refused thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response missing(Missing thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response outdated(Outdated thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response signInNeeded(SignInNeeded thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response tooMany(TooMany thrown, UriInfo uri) {
        return answer(Failure.of(thrown), uri);
    }

    @ServerExceptionMapper
    public Response unavailable(Unavailable thrown, UriInfo uri) {
        return answer(Failure.of(thrown.outage(), thrown), uri);
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException thrown, UriInfo uri) {
        return web(thrown, uri);
    }

    /** What the HTTP layer itself refuses. Answers that are no errors, as redirects, pass unchanged. */
    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, UriInfo uri) {
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        if (status >= 500) {
            return unexpected(thrown, uri);
        }
        return outer(status, thrown, uri);
    }

    /** What nobody foresaw: logged under a number that the page names, without a word of it to the outside. */
    @ServerExceptionMapper
    public Response unexpected(Throwable thrown, UriInfo uri) {
        if (isThrownBy(thrown, IllegalArgumentException.class, "common.util.URL")) {
            return outer(MALFORMED, thrown, uri);
        }
        if (isThrownBy(thrown, IOException.class, "server.core.multipart.")) {
            return outer(MALFORMED, thrown, uri);
        }
        if (isThrownBy(thrown, RuntimeException.class, "server.core.multipart.FormData")) {
            return outer(TOO_LARGE, thrown, uri);
        }
        if (thrown instanceof IOException && String.valueOf(thrown.getMessage()).contains("HttpClosedException")) {
            // whoever sent it went away, or stopped an upload: nobody's mistake, and nobody reads the answer
            return outer(MALFORMED, thrown, uri);
        }
        Outage outage = Outage.of(thrown);
        if (outage != null) {
            LOG.errorf("The database cannot be used: %s", thrown.toString());
            connections.discardBroken();
            if (outage == Outage.FULL) {
                fullDisk.note();
            }
            return answer(Failure.of(outage, thrown), uri);
        }
        String number = RequestNumber.of(current.getCurrent());
        LOG.errorf(thrown, "A mistake of ours at %s, told as number %s", uri.getPath(), number);
        String words =
                "This is our mistake, not yours. Nothing was saved. Try again; if it happens again, tell whoever "
                        + "looks after Stet, with the number " + number + ".";
        return answer(Failure.plain(500, "Something went wrong", words, thrown), uri);
    }

    /** What the HTTP layer cannot decode, or has too many fields, it throws as plain exceptions: known by where. */
    private static boolean isThrownBy(Throwable thrown, Class<?> type, String place) {
        return type.isInstance(thrown)
                && thrown.getStackTrace().length > 0
                && thrown.getStackTrace()[0].getClassName().startsWith("org.jboss.resteasy.reactive." + place);
    }

    private Response outer(int status, Throwable thrown, UriInfo uri) {
        String title = TITLES.getOrDefault(status, "Not possible");
        String words = WORDS.getOrDefault(status, "This is not possible. Nothing was done.");
        return answer(Failure.plain(status, title, words, thrown), uri);
    }

    private Response answer(Failure failure, UriInfo uri) {
        String path = uri.getPath();
        for (Face face : faces) {
            if (face.serves(path)) {
                return face.answer(failure);
            }
        }
        throw new IllegalStateException("No face serves " + path);
    }
}
