package dev.stet.api.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import dev.stet.http.file.CaptureFile;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Missing;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;

/** One capture of a source, and its files. */
@Path("/api/sources/{id:\\d+}/captures/{number:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Captures")
public class CaptureResource {

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    @Operation(operationId = "readCapture", summary = "One capture of a source, with the marks of its text")
    public CaptureView read(@RestPath long id, @RestPath int number) {
        return CaptureView.of(capture(id, number));
    }

    @GET
    @Path("/text")
    @Produces("text/plain;charset=UTF-8")
    @Transactional
    @Operation(operationId = "readCaptureText", summary = "The text taken from a capture, in which offsets count")
    public String text(@RestPath long id, @RestPath int number) {
        return CaptureText.of(capture(id, number))
                .map(CaptureText::text)
                .orElseThrow(() -> new Missing("This capture has no text, or none yet: look at its “reading”."));
    }

    @GET
    @Path("/bytes")
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "downloadCapture",
            summary = "The bytes of a capture, as they came",
            description = "As application/octet-stream, unless they are of a kind that no browser executes.")
    public Response bytes(@RestPath long id, @RestPath int number) {
        return CaptureFile.bytes(capture(id, number));
    }

    @GET
    @Path("/warc")
    @Produces("application/warc")
    @Transactional
    @Operation(operationId = "downloadWarc", summary = "A fetched capture in the form of web archives")
    public Response warc(@RestPath long id, @RestPath int number) {
        return CaptureFile.warc(capture(id, number));
    }

    private Capture capture(long id, int number) {
        return Capture.of(Source.of(viewer.desk(), id), number);
    }
}
