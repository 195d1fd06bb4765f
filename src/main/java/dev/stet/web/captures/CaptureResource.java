package dev.stet.web.captures;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.source.capture.Capture;

/** What a source looked like at one time. */
@Path("/captures/{digest:[0-9a-f]{64}}")
@Needs(Role.READER)
public class CaptureResource {

    /** Should a browser show the file in spite of all, then as a page that can do nothing. */
    private static final String CONTENT = "sandbox; default-src 'none'";

    /** Kinds that no browser executes. All others are handed on as bytes of no kind. */
    private static final Set<String> INERT = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "audio/wav",
            "text/plain");

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
        return Templates.capture(CapturePage.of(capture(digest), Math.max(0, page), Math.max(0, at)));
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
        Capture capture = capture(digest);
        StreamingOutput bytes = out -> QuarkusTransaction.requiringNew().call(() -> {
            capture(digest).blob().copyTo(out);
            return null;
        });
        return Response.ok(bytes)
                .type(INERT.contains(capture.mediaType()) ? capture.mediaType() : "application/octet-stream")
                .header("Content-Length", capture.blob().length())
                .header("Content-Disposition", "attachment; filename=\"" + name(capture) + "\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }

    private static String name(Capture capture) {
        String ending = capture.fileName() == null ? "txt" : capture.fileName().replaceAll(".*\\.", "");
        return "capture-" + capture.digest().hex().substring(0, 16)
                + (ending.matches("[A-Za-z0-9]{1,8}") ? "." + ending : "");
    }

    private Capture capture(String digest) {
        return Capture.of(viewer.desk(), new Digest(digest));
    }
}
