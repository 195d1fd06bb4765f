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
import dev.stet.article.Statement;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Marking what can be true or false. */
@Path("/articles/{id:\\d+}/statements")
@Needs(Role.REVIEWER)
public class MarkResource {

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
        static native TemplateInstance mark(MarkPage page, Problems problems);

        private Templates() {}
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath long id, @RestQuery String start, @RestQuery String end) {
        return Templates.mark(MarkPage.of(article(id), SpanForm.of(start, end), MarkForm.blank()), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            @RestPath long id, @BeanParam SpanForm span, @BeanParam MarkForm form, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                TextSpan meant = span.in(Revision.current(article(id)).text());
                StatementFacts facts = form.facts();
                Statement marked = statements.mark(id, meant.start(), meant.end(), facts, viewer.person(), clock.now());
                flash.say("Statement " + marked.number() + " is marked.");
                return URI.create("/articles/" + id + "?statement=" + marked.number() + "#statement");
            });
        } catch (Refused refused) {
            MarkPage page = MarkPage.of(article(id), span, form);
            return Answer.refused(Templates.mark(page, Problems.of(refused)));
        }
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
