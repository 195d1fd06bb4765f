package dev.stet.http.body;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * How much may be sent: a large file where a capture is kept, little everywhere else. The server's own limit is one for all
 * addresses, and says no without a word; so what is declared is judged here before anything is read, and what comes
 * without a length is counted as it comes.
 */
@ApplicationScoped
public class BodyLimits {

    private static final Pattern CAPTURES = Pattern.compile("/sources/\\d+/captures");
    private static final int TOO_LARGE = 413;

    /** The most that a signed 64-bit number surely holds, in digits. */
    private static final int DIGITS = 18;

    @Inject
    @ConfigProperty(name = "stet.capture-limit")
    MemorySize capture;

    @Inject
    @ConfigProperty(name = "stet.body-limit")
    MemorySize other;

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request, RoutingContext context) {
        HttpServerRequest sent = context.request();
        long most = most(context.normalizedPath());
        String length = sent.getHeader("Content-Length");
        if (length == null) {
            if (sent.method().name().equals("POST")) {
                request.setEntityStream(new CountedBody(request.getEntityStream(), most));
            }
        } else if (length.length() > DIGITS || Long.parseLong(length) > most) {
            throw new WebApplicationException(TOO_LARGE);
        }
    }

    /** A form has other fields besides its file, and a file that is a little too large is refused in the form itself. */
    private long most(String path) {
        return CAPTURES.matcher(path).matches() ? capture.asLongValue() + other.asLongValue() : other.asLongValue();
    }
}
