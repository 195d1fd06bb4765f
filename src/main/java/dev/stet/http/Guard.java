package dev.stet.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

import dev.stet.http.outage.Awaited;
import dev.stet.people.Needs;
import dev.stet.people.Open;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Forbidden;

/**
 * Lets a request through to its resource method, or not: {@link Open} to everybody, {@link Needs} to whoever has the
 * role, neither to nobody. The security annotations of Quarkus are checked before a form is read, and what somebody had
 * typed when her session ran out would be lost; this reads the form first.
 */
@ApplicationScoped
public class Guard {

    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    @Inject
    Viewer viewer;

    @Inject
    SecurityIdentity identity;

    @Inject
    Awaited awaited;

    @Inject
    @Any
    Instance<Checkpoint> checkpoints;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    @WithFormRead
    public void guard(ResourceInfo resource, RoutingContext request) {
        awaited.check();
        passOn(KeyIdentities.TOO_MANY);
        passOn(KeyIdentities.OUTAGE);
        rules.computeIfAbsent(resource.getResourceMethod(), method -> Rule.of(method, resource.getResourceClass()))
                .admit(viewer);
        checkpoints.forEach(checkpoint -> checkpoint.check(request));
    }

    /** What came up when the identity was looked for is thrown here, where there is somebody to answer it. */
    private void passOn(String attribute) {
        RuntimeException thrown = identity.getAttribute(attribute);
        if (thrown != null) {
            throw thrown;
        }
    }

    /** @param least null where nobody may */
    private record Rule(boolean open, Role least) {

        static Rule of(Method method, Class<?> type) {
            if (method.isAnnotationPresent(Open.class)) {
                return new Rule(true, null);
            }
            Needs needs = method.getAnnotation(Needs.class);
            if (needs != null) {
                return new Rule(false, needs.value());
            }
            needs = type.getAnnotation(Needs.class);
            return new Rule(
                    needs == null && type.isAnnotationPresent(Open.class), needs == null ? null : needs.value());
        }

        void admit(Viewer viewer) {
            if (open) {
                return;
            }
            if (!viewer.signedIn()) {
                throw new SignInNeeded();
            }
            if (least == null) {
                throw new Forbidden("Nobody may do this.");
            }
            if (!viewer.may(least)) {
                throw new Forbidden("You are here as " + viewer.person().role().key() + ". This is for the role of "
                        + least.key() + " and above. Whoever administers the desk can give it to you.");
            }
        }
    }
}
