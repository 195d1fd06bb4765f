package dev.stet.web.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.http.file.CaptureFile;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.source.capture.Capture;

/** What a source looked like at one time. */
@Path("/captures/{digest:[0-9a-f]{64}}")
@Needs(Role.READER)
public class CaptureResource {

    @CheckedTemplate(basePath = "captures")
    static class Templates {
        static native TemplateInstance capture(CapturePage page);

        static native TemplateInstance changes(ChangesPage page);

        private Templates() {}
    }

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public TemplateInstance read(
            @RestPath String digest, @RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("0") int at) {
        return Templates.capture(CapturePage.of(viewer.desk(), new Digest(digest), Math.max(0, page), Math.max(0, at)));
    }

    /** What changed since the capture before. */
    @GET
    @Path("/changes")
    @Transactional
    public TemplateInstance changes(@RestPath String digest) {
        return Templates.changes(ChangesPage.of(capture(digest)));
    }

    /** The bytes as they came, for saving, never for showing. */
    @GET
    @Path("/bytes")
    @Transactional
    public Response bytes(@RestPath String digest) {
        return CaptureFile.bytes(capture(digest));
    }

    private Capture capture(String digest) {
        return Capture.of(viewer.desk(), new Digest(digest));
    }
}
