package dev.stet.web.people;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.people.access.SignInDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Choice;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Who works on the desk. */
@Path("/people")
@Needs(Role.ADMINISTRATOR)
public class PeopleResource {

    private static final List<Choice> ROLES = Arrays.stream(Role.values())
            .map(role -> Choice.of(role.key(), role.label(), role.gist()))
            .toList();

    @Inject
    PeopleDesk people;

    @Inject
    SignInDesk door;

    @Inject
    Viewer viewer;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    /** The form for a new person, as sent. */
    public record PersonForm(
            @RestForm String once,
            @RestForm String name,
            @RestForm String email,
            @RestForm String role) {

        static final PersonForm EMPTY = new PersonForm("", "", "", Role.REVIEWER.key());
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(List<Person> people);

        static native TemplateInstance blank(PersonForm form, List<Choice> roles, Problems problems);

        static native TemplateInstance person(Person person, List<Choice> roles, Problems problems);
    }

    @GET
    public TemplateInstance all() {
        return Templates.people(Person.of(viewer.desk()));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.blank(PersonForm.EMPTY, ROLES, Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@BeanParam PersonForm form, UriInfo uri) {
        try {
            return once.only(form.once(), () -> {
                NewPerson who = new NewPerson(form.name(), form.email(), Role.ofKey(form.role()));
                Person person = people.add(who, viewer.person(), clock.now());
                return invited(person, person.name() + " is on the desk.", uri);
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.blank(form, ROLES, Problems.of(refused)));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(Long id) {
        return Templates.person(Person.of(viewer.desk(), id), ROLES, Problems.NONE);
    }

    @POST
    @Path("{id}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(Long id, @RestForm String role, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Person person = people.give(id, Role.ofKey(role), viewer.person(), clock.now());
                flash.say(person.name() + " is " + person.role().label().toLowerCase() + " from now on.");
                return page(person);
            });
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    @POST
    @Path("{id}/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(Long id, @RestForm("once") String number, UriInfo uri) {
        try {
            return once.only(
                    number, () -> invited(Person.of(viewer.desk(), id), "Links made before no longer work.", uri));
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    @POST
    @Path("{id}/retirement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(Long id, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Person person = people.retire(id, viewer.person(), clock.now());
                flash.say(person.name() + " is retired and signed out everywhere. The work stays under that name.");
                return page(person);
            });
        } catch (Refused refused) {
            return again(id, refused);
        }
    }

    private URI invited(Person person, String words, UriInfo uri) {
        String key = door.invite(person.id(), viewer.person(), clock.now()).text();
        flash.say(words);
        flash.hand(uri.getBaseUriBuilder().path("invitations").path(key).build().toString());
        return page(person);
    }

    private Response again(Long id, Refused refused) {
        return Answer.refused(Templates.person(Person.of(viewer.desk(), id), ROLES, Problems.of(refused)));
    }

    private static URI page(Person person) {
        return URI.create("/people/" + person.id());
    }
}
