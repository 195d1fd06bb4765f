package dev.stet.api.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import dev.stet.people.Open;
import dev.stet.shared.Keyed;
import dev.stet.shared.Missing;

/** What each kind of problem means: where the {@code type} of a problem leads. */
@Path("/api/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
public class ProblemsResource {

    @Schema(name = "ProblemKind", description = "A way in which the API says no.")
    public record KindView(
            @Schema(description = "The HTTP status.") int status,

            @Schema(description = "What it is, in a few words.")
            String title,

            @Schema(description = "What happened and what to do.")
            String meaning) {}

    @GET
    @Path("/{kind}")
    @Open
    @Operation(operationId = "readProblemKind", summary = "What a kind of problem means")
    public KindView kind(@RestPath String kind) {
        ProblemKind found = Keyed.find(ProblemKind.class, kind)
                .orElseThrow(() -> new Missing("There is no kind of problem of this name."));
        return new KindView(found.status(), found.label(), found.meaning());
    }
}
