package dev.stet.web.people;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;

import dev.stet.http.KeyIdentities;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.people.access.ApiToken;
import dev.stet.people.access.Session;
import dev.stet.people.access.SignInDesk;
import dev.stet.people.access.TokenDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** A person's own affairs: her password, her tokens, where she is signed in. */
@Path("/account")
@Needs(Role.READER)
public class AccountResource {

    private static final URI HERE = URI.create("/account");

    @Inject
    SignInDesk door;

    @Inject
    TokenDesk tokens;

    @Inject
    Viewer viewer;

    @Inject
    SecurityIdentity identity;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    /**
     * What the page shows.
     *
     * @param here the session this page is seen in
     * @param label as typed for a new token
     */
    public record Account(List<ApiToken> tokens, List<Session> sessions, Long here, String label) {

        /** The browser of a session, as people call it. */
        public String browserOf(Session session) {
            return BrowserName.of(session.browser());
        }
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance account(Account account, Problems problems);
    }

    @GET
    public TemplateInstance show() {
        return page("", Problems.NONE);
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setPassword(@RestForm String current, @RestForm String password, @RestForm("once") String number) {
        return act(number, "", () -> {
            door.changePassword(viewer.person(), current, password, here(), clock.now());
            flash.say("Your password is changed, and you are signed out everywhere else.");
            return HERE;
        });
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@RestForm String label, @RestForm("once") String number) {
        return act(number, label, () -> {
            flash.hand(tokens.issue(label, viewer.person(), clock.now()).text());
            return HERE;
        });
    }

    @POST
    @Path("tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(Long id, @RestForm("once") String number) {
        return act(number, "", () -> {
            tokens.revoke(id, viewer.person(), clock.now());
            flash.say("The token opens nothing any longer.");
            return HERE;
        });
    }

    @POST
    @Path("sessions/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(Long id, @RestForm("once") String number) {
        return act(number, "", () -> {
            door.end(id, viewer.person(), clock.now());
            flash.say("You are signed out there.");
            return HERE;
        });
    }

    private Response act(String number, String label, Supplier<URI> act) {
        try {
            return once.only(number, act);
        } catch (Refused refused) {
            return Answer.refused(page(label, Problems.of(refused)));
        }
    }

    private TemplateInstance page(String label, Problems problems) {
        Account account = new Account(
                ApiToken.openOf(viewer.person()), Session.openOf(viewer.person(), clock.now()), here(), label);
        return Templates.account(account, problems);
    }

    private Long here() {
        return identity.getAttribute(KeyIdentities.SESSION_ID);
    }
}
