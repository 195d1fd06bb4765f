package dev.stet.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import dev.stet.http.KeyRequest.Kind;
import dev.stet.people.access.Key;

/**
 * Pages know people by their session cookie and by nothing else; the API by a bearer token (RFC 6750) and by nothing
 * else. So no other site can make a browser use the API, and a stolen token opens no page.
 */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        KeyRequest key = key(request);
        return key == null ? Uni.createFrom().nullItem() : identities.authenticate(key);
    }

    private static KeyRequest key(RoutingContext request) {
        switch (Area.of(request.normalizedPath())) {
            case API:
                String header = request.request().getHeader("Authorization");
                return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? asked(Kind.TOKEN, header.substring(BEARER.length()).strip(), request)
                        : null;
            case PAGE:
                Cookie cookie = request.request().getCookie(SessionCookie.NAME);
                return cookie == null ? null : asked(Kind.SESSION, cookie.getValue(), request);
            default:
                return null;
        }
    }

    private static KeyRequest asked(Kind kind, String key, RoutingContext request) {
        return new KeyRequest(kind, new Key(key), Address.of(request));
    }

    /** Never used: the guard asks people to sign in, in words. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }
}
