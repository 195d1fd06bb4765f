package dev.stet.api.statements;

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
import dev.stet.api.RetractionRequest;
import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;
import dev.stet.article.StatementDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Missing;
import dev.stet.shared.TextSpan;

/** The statements of an article. */
@Path("/api/articles/{id:\\d+}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Statements")
public class StatementsResource {

    @Inject
    StatementDesk statements;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "listStatements", summary = "The statements that stand in an article")
    public StatementList list(@RestPath long id) {
        return new StatementList(StatementLine.of(article(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "markStatement",
            summary = "Mark a statement, by offsets or by its words",
            description =
                    "White space at its edges is left out. Words that stand more than once are refused with the places.")
    public RestResponse<StatementView> mark(@RestPath long id, StatementRequest sent) {
        return posts.create(sent, address(id), () -> marked(id, sent), made -> view(id, (int) made));
    }

    private int marked(long id, StatementRequest sent) {
        TextSpan span = sent.selector().in(text(id));
        return sent.selector()
                .act(() -> statements.mark(id, span.start(), span.end(), sent.facts(), viewer.person(), clock.now()))
                .number();
    }

    @GET
    @Path("/{number:\\d+}")
    @Transactional
    @Operation(operationId = "readStatement", summary = "One statement with its evidence, its verdicts and its history")
    public StatementView read(@RestPath long id, @RestPath int number) {
        return view(id, number);
    }

    @POST
    @Path("/{number:\\d+}/placements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "adjustStatement", summary = "Move where a statement begins and ends, with the reason")
    public RestResponse<PlacementView> adjust(@RestPath long id, @RestPath int number, PlacementRequest sent) {
        return posts.create(
                sent,
                address(id) + "/" + number + "/placements",
                () -> adjusted(id, number, sent),
                made -> placement(id, number, (int) made));
    }

    private int adjusted(long id, int number, PlacementRequest sent) {
        int seen = sent.requireSeen();
        TextSpan span = sent.selector().in(text(id));
        return sent.selector()
                .act(() -> statements.adjust(id, number, span, seen, sent.reason(), viewer.person(), clock.now()))
                .number();
    }

    @GET
    @Path("/{number:\\d+}/placements/{placement:\\d+}")
    @Transactional
    @Operation(operationId = "readPlacement", summary = "One placement, in force or superseded")
    public PlacementView readPlacement(@RestPath long id, @RestPath int number, @RestPath int placement) {
        return placement(id, number, placement);
    }

    @POST
    @Path("/{number:\\d+}/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "retractStatement",
            summary = "Take a statement back, with the reason; its number stays taken")
    public RestResponse<StatementView> retract(@RestPath long id, @RestPath int number, RetractionRequest sent) {
        return posts.create(
                sent,
                address(id),
                () -> statements
                        .retract(id, number, sent.reason(), viewer.person(), clock.now())
                        .number(),
                made -> view(id, (int) made));
    }

    private StatementView view(long id, int number) {
        return StatementView.of(Statement.of(article(id), number));
    }

    private PlacementView placement(long id, int number, int placement) {
        return Placement.of(Statement.of(article(id), number)).stream()
                .filter(one -> one.number() == placement)
                .findFirst()
                .map(PlacementView::of)
                .orElseThrow(() -> new Missing("This statement has no placement " + placement + "."));
    }

    private String text(long id) {
        return Revision.current(article(id)).text();
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }

    private static String address(long id) {
        return "/api/articles/" + id + "/statements";
    }
}
