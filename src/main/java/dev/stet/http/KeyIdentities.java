package dev.stet.http;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import dev.stet.http.outage.Awaited;
import dev.stet.http.outage.FullDisk;
import dev.stet.http.outage.Outage;
import dev.stet.people.Person;
import dev.stet.people.Viewer;
import dev.stet.people.access.Session;
import dev.stet.people.access.SignInDesk;
import dev.stet.people.access.TokenDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.TooMany;

/**
 * Finds out whose key came with a request. A key that opens nothing makes an anonymous visitor, whom the guard then sends
 * to the door where he needs one; a page that is open to all stays so for a stale cookie.
 */
@ApplicationScoped
public class KeyIdentities implements IdentityProvider<KeyRequest> {

    /** Under which the identity carries the id of the session, absent for tokens. */
    public static final String SESSION_ID = "stet.session";

    /** Under which the identity carries a {@link TooMany}, where too many wrong tokens came from an address. */
    static final String TOO_MANY = "stet.too-many";

    /** Under which it carries what was thrown, where the database could not be asked. */
    static final String OUTAGE = "stet.outage";

    @Inject
    SignInDesk sessions;

    @Inject
    TokenDesk tokens;

    @Inject
    Awaited awaited;

    @Inject
    FullDisk fullDisk;

    @Inject
    Clock clock;

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> lookedUp(request));
    }

    /** Whose key it is cannot be told while the database is away: the guard says so, as pages do. */
    private SecurityIdentity lookedUp(KeyRequest request) {
        if (awaited.isOn()) {
            return anonymous().build();
        }
        try {
            return request.kind() == KeyRequest.Kind.TOKEN ? byToken(request) : bySession(request);
        } catch (RuntimeException thrown) {
            if (Outage.of(thrown) == null) {
                throw thrown;
            }
            return anonymous().addAttribute(OUTAGE, thrown).build();
        }
    }

    private SecurityIdentity bySession(KeyRequest request) {
        Optional<Session> open = fullDisk.isLately()
                ? sessions.open(request.key(), clock.now())
                : sessions.session(request.key(), clock.now());
        return open.map(session -> known(session.person())
                        .addAttribute(SESSION_ID, session.id())
                        .build())
                .orElseGet(() -> anonymous().build());
    }

    private SecurityIdentity byToken(KeyRequest request) {
        try {
            Person bearer = tokens.bearer(request.key(), request.address(), clock.now());
            return bearer == null ? anonymous().build() : known(bearer).build();
        } catch (TooMany tooMany) {
            return anonymous().addAttribute(TOO_MANY, tooMany).build();
        }
    }

    private static QuarkusSecurityIdentity.Builder known(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.email()))
                .addRole(person.role().key())
                .addAttribute(Viewer.PERSON, person);
    }

    private static QuarkusSecurityIdentity.Builder anonymous() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true);
    }
}
