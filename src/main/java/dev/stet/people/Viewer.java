package dev.stet.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * Whoever looks at this page or calls the API: the person as she was loaded when the request came in, in one query. In
 * templates {@code {inject:viewer.name}}; safe for anonymous visitors, who have empty names and may do nothing.
 */
@RequestScoped
@Named("viewer")
public class Viewer {

    /** Under which the identity carries the {@link Person}, detached, with her desk. */
    public static final String PERSON = "stet.person";

    @Inject
    SecurityIdentity identity;

    public boolean signedIn() {
        return known() != null;
    }

    /** @throws IllegalStateException for an anonymous visitor, whom the guard has not let this far */
    public Person person() {
        Person person = known();
        if (person == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return person;
    }

    /** @throws IllegalStateException for an anonymous visitor */
    public Desk desk() {
        return person().desk();
    }

    /** Empty for an anonymous visitor. */
    public String name() {
        return signedIn() ? person().name() : "";
    }

    /** Empty for an anonymous visitor. */
    public String deskName() {
        return signedIn() ? desk().name() : "";
    }

    /** Empty for an anonymous visitor. */
    public String roleLabel() {
        return signedIn() ? person().role().label() : "";
    }

    public boolean may(Role needed) {
        return signedIn() && person().may(needed);
    }

    /** For templates, which have no enums at hand: {@code {inject:viewer.mayAs('editor')}}. */
    public boolean mayAs(String roleKey) {
        Role role = Role.ofKey(roleKey);
        return role != null && may(role);
    }

    private Person known() {
        return identity.getAttribute(PERSON);
    }
}
