package dev.stet.web.citations;

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
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.SearchFacts;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Recording a search that found nothing. */
@Path("/articles/{id:\\d+}/statements/{number:\\d+}/searches")
@Needs(Role.REVIEWER)
public class SearchesResource {

    @Inject
    CitationDesk citations;

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
        static native TemplateInstance search(Page page, Problems problems);

        private Templates() {}
    }

    /** What somebody types of a search. */
    public record Form(
            @RestForm String place,
            @RestForm String sought,
            @RestForm String searchedOn,
            @RestForm String note) {

        SearchFacts facts() {
            return new SearchFacts(place, sought, Typed.day(searchedOn, "searchedOn"), note);
        }
    }

    /** The form, and the statement it is about. */
    public record Page(Article article, Statement statement, String wording, Form form) {

        static Page of(Article article, int number, Form form) {
            Statement statement = Statement.of(article, number);
            return new Page(article, statement, Placement.inForce(statement).exact(), form);
        }

        public String href() {
            return "/articles/" + article.id() + "/statements/" + statement.number();
        }

        /** Where the form is sent. */
        public String action() {
            return href() + "/searches";
        }

        /** Where Cancel leads. */
        public String galley() {
            return "/articles/" + article.id() + "?statement=" + statement.number() + "#statement";
        }
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath long id, @RestPath int number) {
        String today = clock.now().toString().substring(0, "2026-01-01".length());
        return Templates.search(Page.of(article(id), number, new Form("", "", today, "")), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @RestPath long id, @RestPath int number, @BeanParam Form form, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                citations.record(id, number, form.facts(), viewer.person(), clock.now());
                flash.say("The search is recorded.");
                return URI.create("/articles/" + id + "?statement=" + number + "#statement");
            });
        } catch (Refused refused) {
            Page page = Page.of(article(id), number, form);
            return Answer.refused(Templates.search(page, Problems.of(refused)));
        }
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
