package dev.stet.web.captures;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.shared.Refused;
import dev.stet.source.capture.Capture;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Problems;

/** Words picked in a capture, and for which statement to cite them. */
@Path("/captures/{digest:[0-9a-f]{64}}/citation")
@Needs(Role.REVIEWER)
public class PassageResource {

    @CheckedTemplate(basePath = "captures")
    static class Templates {
        static native TemplateInstance passage(PassagePage page, Problems problems);

        private Templates() {}
    }

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public Response choose(@RestPath String digest, @BeanParam PassageForm form) {
        Capture capture = Capture.of(viewer.desk(), new Digest(digest));
        try {
            PassagePage page = PassagePage.of(capture, form, viewer.desk());
            return Answer.page(200, Templates.passage(page, Problems.NONE));
        } catch (Refused refused) {
            PassagePage page = PassagePage.without(capture, form, List.of());
            return Answer.refused(Templates.passage(page, Problems.of(refused)));
        }
    }
}
