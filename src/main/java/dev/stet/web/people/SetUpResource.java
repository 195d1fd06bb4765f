package dev.stet.web.people;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import dev.stet.people.NewPerson;
import dev.stet.people.Open;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.Key;
import dev.stet.people.access.SetUp;
import dev.stet.people.access.SignInDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Problems;

/** The one-time address that the first start prints: founds the desk with its first administrator. */
@Path("/setup/{key}")
@Open
public class SetUpResource {

    @Inject
    SetUp setUp;

    @Inject
    SignInDesk door;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    /** The form, as sent. */
    public record SetUpForm(
            @RestForm String desk,
            @RestForm String name,
            @RestForm String email,
            @RestForm String password) {

        static final SetUpForm EMPTY = new SetUpForm("", "", "", "");
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance setUp(SetUpForm form, String key, Problems problems);
    }

    @GET
    public TemplateInstance ask(String key, RoutingContext request) {
        setUp.check(new Key(key), Address.of(request), clock.now());
        return Templates.setUp(SetUpForm.EMPTY, key, Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(String key, @BeanParam SetUpForm form, RoutingContext request) {
        try {
            setUp.check(new Key(key), Address.of(request), clock.now());
            NewPerson first = new NewPerson(form.name(), form.email(), Role.ADMINISTRATOR);
            Person person =
                    setUp.found(new Key(key), form.desk(), first, form.password(), Address.of(request), clock.now());
            Key session = door.start(person, request.request().getHeader(HttpHeaders.USER_AGENT), clock.now());
            flash.say(person.desk().name() + " is founded, and you look after it.");
            return Response.fromResponse(Answer.seeOther(URI.create("/")))
                    .cookie(SessionCookie.holding(session, request))
                    .build();
        } catch (Refused refused) {
            return Answer.refused(Templates.setUp(form, key, Problems.of(refused)));
        }
    }
}
