package dev.stet.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What every answer says to the browser, pages and files alike. */
@ApplicationScoped
public class SecurityHeaders {

    /** Nothing from elsewhere, nothing inline: a script that found its way into an article or a source does not run. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    /** A file that is handed on has a stricter one of its own. */
    private static final String POLICY = "Content-Security-Policy";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String YEAR = "31536000";
    private static final int EARLY = 400;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(end -> set(request));
                    request.next();
                },
                EARLY);
    }

    private static void set(RoutingContext request) {
        String path = request.normalizedPath();
        MultiMap headers = request.response().headers();
        if (!isToolOfDevelopment(path) && !headers.contains(POLICY)) {
            headers.set(POLICY, CONTENT);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=" + YEAR);
        }
        cache(request, path, headers);
    }

    /** Swagger UI and the like are written with inline scripts; they are served in development only. */
    private static boolean isToolOfDevelopment(String path) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith("/q/");
    }

    /** Pages are for one person and one moment. A file may be kept as long as its address says which version it is. */
    private static void cache(RoutingContext request, String path, MultiMap headers) {
        if (Area.of(path) != Area.FILE) {
            headers.set("Cache-Control", "private, no-store");
        } else if (path.startsWith("/fonts/") || request.request().getParam("v") != null) {
            headers.set("Cache-Control", "public, immutable, max-age=" + YEAR);
        } else {
            headers.set("Cache-Control", "no-cache");
        }
    }
}
