package dev.stet.web.articles;

import java.net.URI;
import java.util.List;

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
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.SourceDesk;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Takes the sources that an article names into the library, also later than when it came in. */
@Path("/articles/{id:\\d+}/sources")
@Needs(Role.REVIEWER)
public class SourceListResource {

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance sources(SourceListPage page, Problems problems);

        private Templates() {}
    }

    @Inject
    SourceDesk sources;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    @Needs(Role.READER)
    public TemplateInstance offers(@RestPath long id) {
        return Templates.sources(page(id, null), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath long id, @RestForm List<String> offer, @RestForm("once") String number) {
        List<String> chosen = offer == null ? List.of() : offer;
        try {
            return once.only(number, () -> added(id, chosen));
        } catch (Refused refused) {
            return Answer.refused(Templates.sources(page(id, chosen), Problems.of(refused)));
        }
    }

    private URI added(long id, List<String> chosen) {
        List<Offer> ticked = page(id, chosen).ticked();
        if (ticked.isEmpty()) {
            throw new Refused("offer-1", "Tick at least one source, or leave the page.");
        }
        ticked.forEach(offer -> sources.addOnce(offer.facts(), viewer.person(), clock.now()));
        flash.say(
                ticked.size() == 1 ? "One source is in the library." : ticked.size() + " sources are in the library.");
        return URI.create("/articles/" + id + "/sources");
    }

    private SourceListPage page(long id, List<String> ticked) {
        return SourceListPage.of(Article.of(viewer.desk(), id), ticked, viewer.desk());
    }
}
