package dev.stet.web.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.review.Scale;

/** What waits for whom, and how far the articles have come. */
@Path("/")
@Needs(Role.READER)
public class DeskResource {

    @Inject
    Viewer viewer;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(DeskView view);

        static native TemplateInstance scale(ScaleView view);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        return Templates.desk(DeskView.of(viewer.person()));
    }

    @GET
    @Path("scale")
    @Transactional
    public TemplateInstance scale() {
        return Templates.scale(ScaleView.of(Scale.current(viewer.desk())));
    }
}
