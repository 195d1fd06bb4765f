package dev.stet.api.captures;

import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Asked;
import dev.stet.api.Paged;
import dev.stet.api.Posts;
import dev.stet.api.problem.Malformed;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.source.Source;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;

/** What a source looked like over time. */
@Path("/api/sources/{id:\\d+}/captures")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Captures")
public class CapturesResource {

    @Inject
    CaptureDesk captures;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "listCaptures", summary = "The captures of a source, the newest first")
    public RestResponse<Paged<CaptureLine>> list(@RestPath long id, @BeanParam Asked asked, @Context UriInfo uri) {
        Source source = Source.of(viewer.desk(), id);
        var lines = Capture.of(source, asked.index(), asked.size()).stream()
                .map(CaptureLine::of)
                .toList();
        return Paged.answer(lines, asked, Capture.countOf(source), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "takeCapture",
            summary = "Keep a text, or a file, as a capture of a source",
            description = "JSON for a text that was pasted; for a file multipart/form-data, or its bytes alone as"
                    + " application/octet-stream, with its name as “name” in the query. The text is taken from it"
                    + " afterwards: look at its address until “reading” is no longer “waiting”.")
    public RestResponse<CaptureView> paste(@RestPath long id, PasteRequest sent) {
        if (sent == null) {
            throw new Malformed("", "Send a JSON object.");
        }
        try (Spool bytes = sent.spool()) {
            return keep(id, bytes, sent.facts());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "takeCapture")
    public RestResponse<CaptureView> upload(@RestPath long id, @BeanParam UploadForm sent) {
        try (Spool bytes = sent.spool()) {
            return keep(id, bytes, sent.facts(bytes));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "takeCapture")
    public RestResponse<CaptureView> bytes(
            @RestPath long id,
            @RestQuery @Parameter(description = "With bytes alone: what the file is called.") String name,
            InputStream sent) {
        try (Spool bytes = Spool.of(sent::transferTo)) {
            String type = dev.stet.source.reading.MediaType.of(bytes.file(), name);
            return keep(id, bytes, new CaptureFacts(CaptureMethod.UPLOAD, type, name, null));
        }
    }

    private RestResponse<CaptureView> keep(long id, Spool bytes, CaptureFacts facts) {
        String sent = bytes.digest() + " " + facts;
        return posts.create(
                sent,
                CaptureView.address(id),
                () -> captures.keep(id, bytes, facts, viewer.person(), clock.now())
                        .number(),
                made -> CaptureView.of(Capture.of(Source.of(viewer.desk(), id), (int) made)));
    }
}
