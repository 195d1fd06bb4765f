package dev.stet.api.evidence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Posts;
import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.Search;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Missing;

/** Searches for a statement that found nothing. */
@Path("/api/articles/{id:\\d+}/statements/{number:\\d+}/searches")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Evidence")
public class SearchesResource {

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
    @Operation(operationId = "recordSearch", summary = "Record a search that found nothing")
    public RestResponse<SearchView> record(@RestPath long id, @RestPath int number, SearchRequest sent) {
        return posts.create(
                sent,
                list(id, number),
                () -> citations
                        .record(id, number, sent.facts(), viewer.person(), clock.now())
                        .id(),
                made -> view(id, number, made));
    }

    @GET
    @Path("/{search:\\d+}")
    @Transactional
    @Operation(operationId = "readSearch", summary = "One search that found nothing")
    public SearchView read(@RestPath long id, @RestPath int number, @RestPath long search) {
        return view(id, number, search);
    }

    private SearchView view(long id, int number, long search) {
        return Search.of(statement(id, number)).stream()
                .filter(recorded -> recorded.id() == search)
                .findFirst()
                .map(SearchView::of)
                .orElseThrow(() -> new Missing("This statement has no search " + search + "."));
    }

    private Statement statement(long id, int number) {
        return Statement.of(Article.of(viewer.desk(), id), number);
    }

    private static String list(long id, int number) {
        return "/api/articles/" + id + "/statements/" + number + "/searches";
    }
}
