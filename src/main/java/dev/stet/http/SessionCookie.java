package dev.stet.http;

import jakarta.ws.rs.core.NewCookie;

import io.vertx.ext.web.RoutingContext;

import dev.stet.people.access.Key;

/**
 * The cookie that carries a session's key: not for scripts, not for other sites' posts, over HTTPS only where the page
 * was. It ends with the browser session; the server ends it earlier or later as it sees fit.
 */
public final class SessionCookie {

    public static final String NAME = "stet_session";

    private SessionCookie() {}

    public static NewCookie holding(Key key, RoutingContext request) {
        return cookie(key.text(), request).maxAge(NewCookie.DEFAULT_MAX_AGE).build();
    }

    public static NewCookie cleared(RoutingContext request) {
        return cookie("", request).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, RoutingContext request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX);
    }
}
