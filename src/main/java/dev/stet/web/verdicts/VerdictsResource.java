package dev.stet.web.verdicts;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.review.ReviewDesk;
import dev.stet.review.Verdict;
import dev.stet.shared.Clock;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Verdicts on a statement. */
@Path("/articles/{id:\\d+}/statements/{number:\\d+}/verdicts")
@Needs(Role.REVIEWER)
public class VerdictsResource {

    @Inject
    ReviewDesk review;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "verdicts")
    static class Templates {
        static native TemplateInstance verdict(VerdictPage page, Problems problems);

        private Templates() {}
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath long id, @RestPath int number) {
        return Templates.verdict(VerdictPage.of(article(id), number), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(
            @RestPath long id, @RestPath int number, @BeanParam VerdictForm form, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                Verdict verdict = review.rate(
                        id,
                        number,
                        form.rating(),
                        form.rationale(),
                        Typed.seen(form.seen()),
                        viewer.person(),
                        clock.now());
                flash.say("Statement " + number + ": " + verdict.rating().label() + ".");
                return URI.create("/articles/" + id + "?statement=" + number + "#statement");
            });
        } catch (Refused refused) {
            VerdictPage page = VerdictPage.refused(article(id), number, form);
            return Answer.refused(Templates.verdict(page, Problems.of(refused)));
        } catch (Outdated outdated) {
            VerdictPage page = VerdictPage.outdated(article(id), number, form);
            return Answer.outdated(Templates.verdict(page, Problems.NONE));
        }
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
