package dev.stet.api.sources;

import java.util.List;

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
import dev.stet.citation.Citation;
import dev.stet.citation.TimesCited;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;

/** The desk's library of sources. */
@Path("/api/sources")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Sources")
public class SourcesResource {

    private static final String LIST = "/api/sources";

    @Inject
    SourceDesk sources;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "listSources", summary = "The desk's sources, by title")
    public RestResponse<Paged<SourceLine>> list(
            @RestQuery @Parameter(description = "Words in title, publisher, author or address.") String q,
            @BeanParam Asked asked,
            @Context UriInfo uri) {
        List<Source> page = Source.matching(viewer.desk(), q, asked.index(), asked.size());
        TimesCited cited = TimesCited.of(page);
        List<SourceLine> lines = page.stream()
                .map(source -> SourceLine.of(source, cited.of(source)))
                .toList();
        return Paged.answer(lines, asked, Source.countMatching(viewer.desk(), q), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "addSource", summary = "Add a source to the library")
    public RestResponse<SourceView> add(SourceFields sent) {
        return posts.create(
                sent,
                LIST,
                () -> sources.add(sent.facts(), viewer.person(), clock.now()).id(),
                this::view);
    }

    @GET
    @Path("/{id:\\d+}")
    @Transactional
    @Operation(operationId = "readSource", summary = "One source")
    public SourceView read(@RestPath long id) {
        return view(id);
    }

    @POST
    @Path("/{id:\\d+}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "correctSource",
            summary = "Correct what is known of a source, with the reason",
            description = "The answer is the source as corrected; what was known before stays in the ledger.")
    public RestResponse<SourceView> correct(@RestPath long id, CorrectionRequest sent) {
        return posts.create(sent, LIST, () -> corrected(id, sent), this::view);
    }

    private long corrected(long id, CorrectionRequest sent) {
        int seen = sent.requireSeen();
        return sources.correct(id, sent.facts(), seen, sent.reason(), viewer.person(), clock.now())
                .id();
    }

    private SourceView view(long id) {
        Source source = Source.of(viewer.desk(), id);
        return SourceView.of(source, Citation.countStandingOn(source));
    }
}
