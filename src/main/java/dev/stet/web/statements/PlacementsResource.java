package dev.stet.web.statements;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.article.Revision;
import dev.stet.article.StatementDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.shared.Typed;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Adjusting where a statement begins and ends. */
@Path("/articles/{id:\\d+}/statements/{number:\\d+}/placements")
@Needs(Role.REVIEWER)
public class PlacementsResource {

    @Inject
    StatementDesk statements;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "statements")
    static class Templates {
        static native TemplateInstance placement(PlacementPage page, Problems problems);

        private Templates() {}
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(
            @RestPath long id, @RestPath int number, @RestQuery String start, @RestQuery String end) {
        PlacementPage page = PlacementPage.of(article(id), number, SpanForm.of(start, end), "", null);
        return Templates.placement(page, Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adjust(
            @RestPath long id,
            @RestPath int number,
            @BeanParam SpanForm span,
            @RestForm String reason,
            @RestForm String seen,
            @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                TextSpan meant = span.in(Revision.current(article(id)).text());
                statements.adjust(id, number, meant, Typed.seen(seen), reason, viewer.person(), clock.now());
                flash.say("Statement " + number + " is adjusted.");
                return URI.create("/articles/" + id + "?statement=" + number + "#statement");
            });
        } catch (Refused refused) {
            PlacementPage page = PlacementPage.of(article(id), number, span, reason, Typed.seen(seen));
            return Answer.refused(Templates.placement(page, Problems.of(refused)));
        } catch (Outdated outdated) {
            PlacementPage page = PlacementPage.outdated(article(id), number, span, reason);
            return Answer.outdated(Templates.placement(page, Problems.NONE));
        }
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
