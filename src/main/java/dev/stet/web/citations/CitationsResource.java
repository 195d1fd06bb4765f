package dev.stet.web.citations;

import java.net.URI;
import java.util.Optional;

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
import dev.stet.article.Statement;
import dev.stet.article.reference.Reference;
import dev.stet.citation.Citation;
import dev.stet.citation.CitationDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Tying a statement to its sources. */
@Path("/articles/{id:\\d+}/statements/{number:\\d+}/citations")
@Needs(Role.REVIEWER)
public class CitationsResource {

    @Inject
    CitationDesk citations;

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

    @CheckedTemplate(basePath = "citations")
    static class Templates {
        static native TemplateInstance citation(CitationPage page, Problems problems);

        static native TemplateInstance retraction(RetractionPage page, Problems problems);

        private Templates() {}
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(
            @RestPath long id,
            @RestPath int number,
            @RestQuery String source,
            @RestQuery String q,
            @RestQuery String reference,
            @BeanParam PassageChoice passage) {
        Optional<Reference> offered = Optional.ofNullable(reference)
                .filter(given -> given.matches("\\d{1,9}"))
                .flatMap(given -> Reference.find(article(id), Integer.parseInt(given)));
        if (offered.isPresent()) {
            SourceChoice named = SourceChoice.of(offered.get(), viewer.desk());
            return blank(id, number, named, CitationForm.of(offered.get()));
        }
        return passage.of(viewer.desk())
                .map(words -> blank(
                        id,
                        number,
                        SourceChoice.blank(words.capture().source().id().toString(), q),
                        CitationForm.of(words)))
                .orElseGet(() -> blank(id, number, SourceChoice.blank(source, q), CitationForm.blank()));
    }

    private TemplateInstance blank(long id, int number, SourceChoice source, CitationForm form) {
        return Templates.citation(CitationPage.of(article(id), number, source, form), Problems.NONE);
    }

    /** Cites; with {@code look}, only looks in the library and shows the form again with all that was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cite(
            @RestPath long id,
            @RestPath int number,
            @BeanParam SourceChoice source,
            @BeanParam CitationForm form,
            @RestForm String look,
            @RestForm("once") String sent) {
        if (look != null) {
            return Answer.page(
                    200, Templates.citation(CitationPage.of(article(id), number, source, form), Problems.NONE));
        }
        try {
            return once.only(sent, () -> {
                citations.cite(
                        id,
                        number,
                        sourceId(source),
                        form.facts(viewer.desk()),
                        source.takenUp(article(id)),
                        viewer.person(),
                        clock.now());
                flash.say("The source is cited for statement " + number + ".");
                return galley(id, number);
            });
        } catch (Refused refused) {
            CitationPage page = CitationPage.of(article(id), number, source, form);
            return Answer.refused(Templates.citation(page, Problems.of(refused)));
        }
    }

    /** Called within the transaction that cites: where the citation is refused, no new source is left behind. */
    private long sourceId(SourceChoice choice) {
        Long picked = choice.picked();
        if (picked == null) {
            return sources.addOnce(choice.described(), viewer.person(), clock.now())
                    .id();
        }
        try {
            return Source.of(viewer.desk(), picked).id();
        } catch (Missing gone) {
            throw new Refused("source", "This source is not in your library. Pick another.");
        }
    }

    @GET
    @Path("/{citation:\\d+}/retraction")
    public TemplateInstance doubt(@RestPath long id, @RestPath int number, @RestPath int citation) {
        return Templates.retraction(page(id, number, citation, ""), Problems.NONE);
    }

    @POST
    @Path("/{citation:\\d+}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(
            @RestPath long id,
            @RestPath int number,
            @RestPath int citation,
            @RestForm String reason,
            @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                citations.retract(id, number, citation, reason, viewer.person(), clock.now());
                flash.say("The citation is taken back.");
                return galley(id, number);
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.retraction(page(id, number, citation, reason), Problems.of(refused)));
        }
    }

    private RetractionPage page(long id, int number, int citation, String reason) {
        Article article = article(id);
        return new RetractionPage(article, Citation.of(Statement.of(article, number), citation), reason);
    }

    private static URI galley(long id, int number) {
        return URI.create("/articles/" + id + "?statement=" + number + "#statement");
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
