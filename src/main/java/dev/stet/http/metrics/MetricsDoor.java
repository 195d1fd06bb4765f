package dev.stet.http.metrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * The metrics tell how busy a desk is, so they are for whoever has {@code stet.metrics-key}: a bearer token, as Prometheus
 * sends one. Without that setting there are none to be had.
 */
@ApplicationScoped
class MetricsDoor {

    private static final String METRICS = "/q/metrics";
    private static final int EARLY = 300;

    @ConfigProperty(name = "stet.metrics-key")
    Optional<String> key;

    void register(@Observes Filters filters) {
        filters.register(this::guard, EARLY);
    }

    private void guard(RoutingContext request) {
        if (!request.normalizedPath().startsWith(METRICS)) {
            request.next();
        } else if (key.isEmpty()) {
            request.response().setStatusCode(404).end();
        } else if (opens(request.request().getHeader("Authorization"))) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(401)
                    .putHeader("WWW-Authenticate", "Bearer realm=\"Stet metrics\"")
                    .end();
        }
    }

    private boolean opens(String authorization) {
        byte[] expected = ("Bearer " + key.orElseThrow()).getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }
}
