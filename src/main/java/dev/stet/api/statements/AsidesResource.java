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
import dev.stet.article.Aside;
import dev.stet.article.AsideKind;
import dev.stet.article.Revision;
import dev.stet.article.StatementDesk;
import dev.stet.people.Needs;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;

/** What is set aside in an article. */
@Path("/api/articles/{id:\\d+}/asides")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Asides")
public class AsidesResource {

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
    @Operation(operationId = "listAsides", summary = "What is set aside in an article, taken back or not")
    public AsideList list(@RestPath long id) {
        // Whoever took something back is then known, however many they are.
        Person.of(viewer.desk());
        return new AsideList(Aside.of(Revision.current(article(id))).stream()
                .map(AsideView::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "setAside",
            summary = "Set a stretch aside as not to be checked, by offsets or by its words")
    public RestResponse<AsideView> create(@RestPath long id, AsideRequest sent) {
        return posts.create(sent, address(id), () -> set(id, sent), made -> view(id, made));
    }

    private long set(long id, AsideRequest sent) {
        AsideKind kind = sent.kindOf();
        TextSpan span = sent.selector().in(Revision.current(article(id)).text());
        return sent.selector()
                .act(() -> statements.setAside(
                        id, span.start(), span.end(), kind, sent.note(), viewer.person(), clock.now()))
                .id();
    }

    @GET
    @Path("/{aside:\\d+}")
    @Transactional
    @Operation(operationId = "readAside", summary = "One stretch set aside, taken back or not")
    public AsideView read(@RestPath long id, @RestPath long aside) {
        return view(id, aside);
    }

    @POST
    @Path("/{aside:\\d+}/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "retractAside", summary = "Take an aside back, with the reason")
    public RestResponse<AsideView> retract(@RestPath long id, @RestPath long aside, RetractionRequest sent) {
        return posts.create(
                sent,
                address(id),
                () -> statements
                        .retractAside(id, aside, sent.reason(), viewer.person(), clock.now())
                        .id(),
                made -> view(id, made));
    }

    private AsideView view(long id, long aside) {
        return AsideView.of(Aside.of(article(id), aside));
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }

    private static String address(long id) {
        return "/api/articles/" + id + "/asides";
    }
}
