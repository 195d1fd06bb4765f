package dev.stet.api.evidence;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Asked;
import dev.stet.api.Paged;
import dev.stet.api.Posts;
import dev.stet.api.RetractionRequest;
import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.TestedQuotation;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.source.Source;

/** What is cited for a statement. */
@Path("/api/articles/{id:\\d+}/statements/{number:\\d+}/citations")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Evidence")
public class CitationsResource {

    @Inject
    CitationDesk citations;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "citeSource", summary = "Cite a source for a statement")
    public RestResponse<CitationView> cite(@RestPath long id, @RestPath int number, CitationRequest sent) {
        return posts.create(
                sent, list(id, number), () -> cited(id, number, sent), made -> view(id, number, (int) made));
    }

    private int cited(long id, int number, CitationRequest sent) {
        Source source = sent.sourceOn(viewer.desk());
        return citations
                .cite(id, number, source.id(), sent.facts(source), viewer.person(), clock.now())
                .number();
    }

    @GET
    @Path("/{citation:\\d+}")
    @Transactional
    @Operation(operationId = "readCitation", summary = "One citation, retracted or not")
    public CitationView read(@RestPath long id, @RestPath int number, @RestPath int citation) {
        return view(id, number, citation);
    }

    @GET
    @Path("/{citation:\\d+}/tests")
    @Transactional
    @Operation(
            operationId = "listQuotationTests",
            summary = "What became of looking for a citation's excerpt, the newest capture first",
            description =
                    "The first is current. None where there is no excerpt, or no capture from which text was taken.")
    public RestResponse<Paged<QuotationView>> tests(
            @RestPath long id,
            @RestPath int number,
            @RestPath int citation,
            @BeanParam Asked asked,
            @Context UriInfo uri) {
        Citation cited = Citation.of(statement(id, number), citation);
        var tests = TestedQuotation.of(cited, asked.index(), asked.size()).stream()
                .map(QuotationView::of)
                .toList();
        return Paged.answer(tests, asked, TestedQuotation.countOf(cited), uri);
    }

    @POST
    @Path("/{citation:\\d+}/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "retractCitation", summary = "Take a citation back, with the reason")
    public RestResponse<CitationView> retract(
            @RestPath long id, @RestPath int number, @RestPath int citation, RetractionRequest sent) {
        return posts.create(
                sent,
                list(id, number),
                () -> citations
                        .retract(id, number, citation, sent.reason(), viewer.person(), clock.now())
                        .number(),
                made -> view(id, number, (int) made));
    }

    private CitationView view(long id, int number, int citation) {
        return CitationView.of(Citation.of(statement(id, number), citation));
    }

    private Statement statement(long id, int number) {
        return Statement.of(Article.of(viewer.desk(), id), number);
    }

    private static String list(long id, int number) {
        return "/api/articles/" + id + "/statements/" + number + "/citations";
    }
}
