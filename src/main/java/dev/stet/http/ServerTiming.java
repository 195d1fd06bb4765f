package dev.stet.http;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * With {@code stet.server-timing=true}: says with each answer how long it took from its arrival until it was ready to be
 * sent, in milliseconds, and how many statements the database was sent for it. The header is that of the W3C's Server
 * Timing.
 */
@ApplicationScoped
public class ServerTiming {

    private static final int OUTERMOST = 1000;
    private static final double NANOS_PER_MILLI = 1e6;

    @ConfigProperty(name = "stet.server-timing")
    boolean on;

    void register(@Observes Filters filters) {
        if (on) {
            filters.register(ServerTiming::time, OUTERMOST);
        }
    }

    private static void time(RoutingContext request) {
        long arrived = System.nanoTime();
        AtomicLong sent = Statements.count();
        request.addHeadersEndHandler(end -> {
            double millis = (System.nanoTime() - arrived) / NANOS_PER_MILLI;
            request.response()
                    .putHeader(
                            "Server-Timing",
                            String.format(Locale.ROOT, "app;dur=%.3f, db;desc=\"%d\"", millis, sent.get()));
        });
        request.next();
    }
}
