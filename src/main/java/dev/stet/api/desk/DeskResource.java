package dev.stet.api.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.review.Scale;

/** Who asks, and by which scale her desk rates. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Desk")
public class DeskResource {

    @Inject
    Viewer viewer;

    @GET
    @Path("/me")
    @Operation(operationId = "readMe", summary = "The person whose token this is")
    public Me me() {
        return Me.of(viewer.person());
    }

    @GET
    @Path("/scale")
    @Transactional
    @Operation(operationId = "readScale", summary = "The verdicts that the desk gives")
    public ScaleView scale() {
        return ScaleView.of(Scale.current(viewer.desk()));
    }
}
