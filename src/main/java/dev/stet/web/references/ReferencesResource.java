package dev.stet.web.references;

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
import dev.stet.article.reference.Reference;
import dev.stet.article.reference.ReferenceDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** What an article itself refers to, and setting it aside. */
@Path("/articles/{id:\\d+}/references")
@Needs(Role.READER)
public class ReferencesResource {

    @Inject
    ReferenceDesk references;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "references")
    static class Templates {
        static native TemplateInstance references(ReferencesPage page);

        static native TemplateInstance aside(AsidePage page, Problems problems);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@RestPath long id) {
        return Templates.references(ReferencesPage.of(article(id)));
    }

    @GET
    @Path("/{number:\\d{1,9}}/aside/new")
    @Needs(Role.REVIEWER)
    public TemplateInstance doubt(@RestPath long id, @RestPath int number) {
        return Templates.aside(page(id, number, ""), Problems.NONE);
    }

    @POST
    @Path("/{number:\\d{1,9}}/aside")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Role.REVIEWER)
    public Response setAside(
            @RestPath long id, @RestPath int number, @RestForm String reason, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                Reference aside = references.setAside(id, number, reason, viewer.person(), clock.now());
                flash.say(aside.name() + " is set aside.");
                return URI.create("/articles/" + id + "/references");
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.aside(page(id, number, reason), Problems.of(refused)));
        }
    }

    private AsidePage page(long id, int number, String reason) {
        Article article = article(id);
        return new AsidePage(article, Reference.of(article, number), reason);
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
