package dev.stet.web.captures;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Keeping what a source looks like now. */
@Path("/sources/{id:\\d+}/captures")
@Needs(Role.REVIEWER)
public class CapturesResource {

    @CheckedTemplate(basePath = "captures")
    static class Templates {
        static native TemplateInstance blank(NewCapture page, Problems problems);

        private Templates() {}
    }

    @Inject
    CaptureDesk captures;

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
        return Templates.blank(new NewCapture(source(id), CaptureForm.blank()), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(
            @RestPath long id,
            @BeanParam CaptureForm form,
            @RestForm("once") String sent,
            @RestHeader("X-Upload") String script) {
        Source source = source(id);
        try (Spool bytes = form.spool()) {
            CaptureFacts facts = form.facts(bytes);
            captures.store(bytes);
            Response kept = once.only(sent, () -> {
                Capture capture = captures.keep(id, bytes, facts, viewer.person(), clock.now());
                flash.say("Capture " + capture.number() + " is kept.");
                return URI.create("/captures/" + bytes.digest().hex());
            });
            return script == null ? kept : Answer.created(kept.getLocation());
        } catch (Refused refused) {
            return Answer.refused(Templates.blank(new NewCapture(source, form), Problems.of(refused)));
        }
    }

    private Source source(long id) {
        return Source.of(viewer.desk(), id);
    }
}
