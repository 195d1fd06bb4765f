package dev.stet.web.ui;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import dev.stet.http.Area;
import dev.stet.http.Checkpoint;

/**
 * Lets no request of a page change anything unless it carries the token of {@link Csrf}, whatever its media type. The API
 * knows no cookie, so nobody's browser can be made to use it.
 */
@ApplicationScoped
public class CsrfGuard implements Checkpoint {

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    @Inject
    Csrf csrf;

    @Override
    public void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (CHANGES_NOTHING.contains(request.method().name()) || Area.of(context.normalizedPath()) == Area.API) {
            return;
        }
        boolean foreign = foreign(request);
        if (foreign || !csrf.isOurs(token(request))) {
            throw new StaleForm(foreign);
        }
    }

    /** The token that a request came with, whether or not it is one of ours; null where it came without. */
    static String token(HttpServerRequest request) {
        String header = request.getHeader(Csrf.HEADER);
        return header != null ? header : (String) CurrentRequestManager.get().getFormParameter(Csrf.FIELD, true, false);
    }

    /** As far as the browser tells: W3C Fetch Metadata, or else the origin. */
    private static boolean foreign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !FROM_HERE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.scheme() + "://" + request.authority());
    }
}
