package dev.stet.web.ui;

import java.util.Set;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.vertx.ext.web.RoutingContext;

import dev.stet.http.Area;

/**
 * A page is shown and forms are sent to it, and that is all that can be done with one. Said before an address is looked up:
 * where several resources share the front of an address, the lookup would call it unknown.
 */
public class PageVerbs {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    public void check(RoutingContext request) {
        boolean page = Area.of(request.normalizedPath()) == Area.PAGE;
        if (page && !KNOWN.contains(request.request().method().name())) {
            throw new NotAllowedException(
                    Response.status(405).header("Allow", "GET, HEAD, POST").build());
        }
    }
}
