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
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.review.ReviewDesk;
import dev.stet.review.Verdict;
import dev.stet.shared.Clock;
import dev.stet.shared.Missing;

/** The verdicts on a statement. */
@Path("/api/articles/{id:\\d+}/statements/{number:\\d+}/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Verdicts")
public class VerdictsResource {

    @Inject
    ReviewDesk review;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "giveVerdict", summary = "Rate a statement, with the reason")
    public RestResponse<VerdictView> give(@RestPath long id, @RestPath int number, VerdictRequest sent) {
        return posts.create(sent, list(id, number), () -> given(id, number, sent), made -> view(id, number, made));
    }

    private int given(long id, int number, VerdictRequest sent) {
        int seen = sent.requireSeen();
        return review.rate(id, number, sent.rating(), sent.rationale(), seen, viewer.person(), clock.now())
                .number();
    }

    @GET
    @Path("/{verdict:\\d+}")
    @Transactional
    @Operation(operationId = "readVerdict", summary = "One verdict, in force or superseded")
    public VerdictView read(@RestPath long id, @RestPath int number, @RestPath int verdict) {
        return view(id, number, verdict);
    }

    private VerdictView view(long id, int number, long verdict) {
        return Verdict.of(statement(id, number)).stream()
                .filter(given -> given.number() == verdict)
                .findFirst()
                .map(VerdictView::of)
                .orElseThrow(() -> new Missing("This statement has no verdict " + verdict + "."));
    }

    private Statement statement(long id, int number) {
        return Statement.of(Article.of(viewer.desk(), id), number);
    }

    private static String list(long id, int number) {
        return "/api/articles/" + id + "/statements/" + number + "/verdicts";
    }
}
