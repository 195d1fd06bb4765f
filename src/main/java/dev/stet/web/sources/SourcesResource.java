package dev.stet.web.sources;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.source.watch.Rounds;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** The desk's library of sources. */
@Path("/sources")
@Needs(Role.READER)
public class SourcesResource {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance library(Library library);

        static native TemplateInstance blank(SourceForm form, Problems problems);

        static native TemplateInstance source(SourcePage page);

        private Templates() {}
    }

    @Inject
    SourceDesk sources;

    @Inject
    Rounds rounds;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance library(@RestQuery String q, @RestQuery @DefaultValue("1") int page) {
        return Templates.library(Library.of(viewer.desk(), q, page));
    }

    @GET
    @Path("/new")
    @Needs(Role.REVIEWER)
    public TemplateInstance blank() {
        return Templates.blank(SourceForm.blank(), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Role.REVIEWER)
    public Response add(@BeanParam SourceForm form, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Source source = sources.add(form.facts(), viewer.person(), clock.now());
                flash.say("The source is in the library.");
                return URI.create("/sources/" + source.id());
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.blank(form, Problems.of(refused)));
        }
    }

    @GET
    @Path("/{id:\\d+}")
    public TemplateInstance source(@RestPath long id, @RestQuery @DefaultValue("1") int page) {
        Source source = Source.of(viewer.desk(), id);
        return Templates.source(SourcePage.of(source, Watching.of(source, rounds.turn(id)), page));
    }

    @GET
    @Path("/suggestions")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Suggestion> suggestions(@RestQuery String q) {
        return Suggestion.of(viewer.desk(), q);
    }
}
