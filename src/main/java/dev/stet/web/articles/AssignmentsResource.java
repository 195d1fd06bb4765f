package dev.stet.web.articles;

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
import dev.stet.article.ArticleDesk;
import dev.stet.article.Assignment;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Gives articles to people: an editor to anybody, a reviewer to herself. */
@Path("/articles/{id:\\d+}/assignments")
@Needs(Role.REVIEWER)
public class AssignmentsResource {

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance assignment(AssignmentPage page, Problems problems);

        private Templates() {}
    }

    @Inject
    ArticleDesk articles;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    @Path("/new")
    public TemplateInstance choose(@RestPath long id) {
        return Templates.assignment(AssignmentPage.of(article(id), viewer.person()), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(
            @RestPath long id, @RestForm String assignee, @RestForm String seen, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Assignment assigned =
                        articles.assign(id, personId(assignee), Typed.seen(seen), viewer.person(), clock.now());
                flash.say(
                        assigned.assignee() == null
                                ? "The article is back with the desk."
                                : assigned.assignee().name() + " has the article.");
                return URI.create("/articles");
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.assignment(page(id, assignee, false), Problems.of(refused)));
        } catch (Outdated outdated) {
            return Answer.outdated(Templates.assignment(page(id, assignee, true), Problems.NONE));
        }
    }

    private AssignmentPage page(long id, String chosen, boolean outdated) {
        return AssignmentPage.page(article(id), viewer.person(), chosen, outdated);
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }

    private static Long personId(String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(chosen.strip());
        } catch (NumberFormatException nobody) {
            throw new Refused("assignee", "Choose somebody from the list.");
        }
    }
}
