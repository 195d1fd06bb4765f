package dev.stet.web.statements;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.article.StatementDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** One statement, and taking it back. */
@Path("/articles/{id:\\d+}/statements/{number:\\d+}")
@Needs(Role.READER)
public class StatementResource {

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
        static native TemplateInstance statement(StatementPage page);

        private Templates() {}
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestPath int number) {
        return Templates.statement(StatementPage.of(article(id), number));
    }

    @GET
    @Path("/retraction")
    @Needs(Role.REVIEWER)
    public TemplateInstance doubt(@RestPath long id, @RestPath int number) {
        return RetractionPage.shown(page(id, number, ""), Problems.NONE);
    }

    @POST
    @Path("/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Role.REVIEWER)
    public Response retract(
            @RestPath long id, @RestPath int number, @RestForm String reason, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                statements.retract(id, number, reason, viewer.person(), clock.now());
                flash.say("Statement " + number + " is retracted. Its number stays taken.");
                return URI.create("/articles/" + id);
            });
        } catch (Refused refused) {
            return Answer.refused(RetractionPage.shown(page(id, number, reason), Problems.of(refused)));
        }
    }

    private RetractionPage page(long id, int number, String reason) {
        Article article = article(id);
        return RetractionPage.of(Statement.of(article, number), article, reason);
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
