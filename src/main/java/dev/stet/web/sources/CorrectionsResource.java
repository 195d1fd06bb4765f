package dev.stet.web.sources;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Corrections of what is known of a source. */
@Path("/sources/{id:\\d+}/corrections")
@Needs(Role.REVIEWER)
public class CorrectionsResource {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance correction(CorrectionPage page, Problems problems);

        private Templates() {}
    }

    @Inject
    SourceDesk sources;

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
        return Templates.correction(CorrectionPage.of(source(id)), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @RestPath long id,
            @BeanParam SourceForm form,
            @RestForm String seen,
            @RestForm String reason,
            @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                sources.correct(id, form.facts(), Typed.seen(seen), reason, viewer.person(), clock.now());
                flash.say("The source is corrected. What was known before stays in the ledger.");
                return URI.create("/sources/" + id);
            });
        } catch (Refused refused) {
            CorrectionPage page = CorrectionPage.refused(source(id), form, Typed.seen(seen), reason);
            return Answer.refused(Templates.correction(page, Problems.of(refused)));
        } catch (Outdated outdated) {
            return Answer.outdated(
                    Templates.correction(CorrectionPage.outdated(source(id), form, reason), Problems.NONE));
        }
    }

    private Source source(long id) {
        return Source.of(viewer.desk(), id);
    }
}
