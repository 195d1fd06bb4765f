package dev.stet.web.captures;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Keyed;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.watch.Rhythm;
import dev.stet.source.watch.WatchDesk;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** How often a source is looked at again. */
@Path("/sources/{id:\\d+}/watches")
@Needs(Role.REVIEWER)
public class WatchesResource {

    @CheckedTemplate(basePath = "captures")
    static class Templates {
        static native TemplateInstance watch(WatchPage page, Problems problems);

        private Templates() {}
    }

    @Inject
    WatchDesk watches;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath long id) {
        return Templates.watch(WatchPage.of(source(id)), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @RestPath long id, @RestForm String rhythm, @RestForm String seen, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Rhythm chosen = Keyed.of(Rhythm.class, rhythm, "rhythm");
                watches.set(id, chosen, Typed.seen(seen), viewer.person(), clock.now());
                flash.say("The source is looked at again: " + chosen.label() + ".");
                return URI.create("/sources/" + id);
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.watch(WatchPage.refused(source(id), rhythm), Problems.of(refused)));
        } catch (Outdated outdated) {
            return Answer.outdated(Templates.watch(WatchPage.outdated(source(id), rhythm), Problems.NONE));
        }
    }

    private Source source(long id) {
        return Source.of(viewer.desk(), id);
    }
}
