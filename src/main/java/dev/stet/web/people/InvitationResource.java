package dev.stet.web.people;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import dev.stet.http.Address;
import dev.stet.http.SessionCookie;
import dev.stet.people.Open;
import dev.stet.people.Person;
import dev.stet.people.access.Key;
import dev.stet.people.access.SignInDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Problems;

/** The one-time link with which a person sets her password. Its key says who she is, so nobody is signed in here. */
@Path("/invitations/{key}")
@Open
public class InvitationResource {

    @Inject
    SignInDesk door;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance invitation(Person person, String key, Problems problems);
    }

    @GET
    public TemplateInstance ask(String key, RoutingContext request) {
        return Templates.invitation(person(key, request), key, Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(String key, @RestForm String password, RoutingContext request) {
        try {
            Person person = door.accept(new Key(key), password, Address.of(request), clock.now());
            Key session = door.start(person, request.request().getHeader(HttpHeaders.USER_AGENT), clock.now());
            flash.say("Your password is set. Welcome to " + person.desk().name() + ".");
            return Response.fromResponse(Answer.seeOther(URI.create("/")))
                    .cookie(SessionCookie.holding(session, request))
                    .build();
        } catch (Refused refused) {
            return Answer.refused(Templates.invitation(person(key, request), key, Problems.of(refused)));
        }
    }

    private Person person(String key, RoutingContext request) {
        return door.invited(new Key(key), Address.of(request), clock.now());
    }
}
