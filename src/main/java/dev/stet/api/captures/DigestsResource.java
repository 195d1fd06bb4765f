package dev.stet.api.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.source.capture.Capture;

/** Captures by what they are named by. */
@Path("/api/captures")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Captures")
public class DigestsResource {

    @Inject
    Viewer viewer;

    @GET
    @Path("/{digest:[0-9a-f]{64}}")
    @Transactional
    @Operation(
            operationId = "findCapture",
            summary = "The newest capture that has these bytes",
            description = "By their SHA-256, as 64 hexadecimal digits in lower case.")
    public CaptureView find(@RestPath String digest) {
        return CaptureView.of(Capture.of(viewer.desk(), new Digest(digest)));
    }
}
