package dev.stet.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import dev.stet.http.Area;

/** Says in JSON that a body is too large. The server itself would say it without a word, before anything else of ours runs. */
@ApplicationScoped
public class BodyLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 300;

    @Inject
    ApiFace face;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Area.of(context.normalizedPath()) != Area.API || fits(length)) {
            context.next();
            return;
        }
        request.response()
                .setStatusCode(ProblemKind.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ApiFace.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(face.plain(ProblemKind.TOO_LARGE, request.path()));
    }

    private boolean fits(String length) {
        return length.length() <= Long.toString(Long.MAX_VALUE).length() - 1
                && Long.parseLong(length) <= largest.asLongValue();
    }
}
