package dev.stet.web.statements;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

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
import dev.stet.article.Aside;
import dev.stet.article.AsideKind;
import dev.stet.article.Revision;
import dev.stet.article.StatementDesk;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Choice;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Setting aside what cannot be true or false. */
@Path("/articles/{id:\\d+}/asides")
@Needs(Role.REVIEWER)
public class AsidesResource {

    private static final List<Choice> KINDS = Arrays.stream(AsideKind.values())
            .map(kind -> Choice.of(kind.key(), kind.label()))
            .toList();

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
        static native TemplateInstance aside(Page page, Problems problems);

        private Templates() {}
    }

    /** The form in which a passage is set aside. */
    public record Page(Article article, SpanChoice span, String kind, String note) {

        static Page of(Article article, SpanForm span, String kind, String note) {
            return new Page(article, SpanChoice.of(span, Revision.current(article), article.language()), kind, note);
        }

        public List<Choice> kinds() {
            return KINDS;
        }

        /** Where the form is sent. */
        public String action() {
            return back() + "/asides";
        }

        /** Where Cancel leads. */
        public String back() {
            return "/articles/" + article.id();
        }
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestPath long id, @RestQuery String start, @RestQuery String end) {
        return Templates.aside(Page.of(article(id), SpanForm.of(start, end), "", ""), Problems.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(
            @RestPath long id,
            @BeanParam SpanForm span,
            @RestForm String kind,
            @RestForm String note,
            @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                TextSpan meant = span.in(Revision.current(article(id)).text());
                AsideKind chosen = Keyed.of(AsideKind.class, kind, "kind");
                statements.setAside(id, meant.start(), meant.end(), chosen, note, viewer.person(), clock.now());
                flash.say("It is set aside.");
                return URI.create("/articles/" + id);
            });
        } catch (Refused refused) {
            return Answer.refused(Templates.aside(Page.of(article(id), span, kind, note), Problems.of(refused)));
        }
    }

    @GET
    @Path("/{aside:\\d+}/retraction")
    public TemplateInstance doubt(@RestPath long id, @RestPath long aside) {
        return RetractionPage.shown(page(id, aside, ""), Problems.NONE);
    }

    @POST
    @Path("/{aside:\\d+}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(
            @RestPath long id, @RestPath long aside, @RestForm String reason, @RestForm("once") String sent) {
        try {
            return once.only(sent, () -> {
                statements.retractAside(id, aside, reason, viewer.person(), clock.now());
                flash.say("The aside is taken back.");
                return URI.create("/articles/" + id);
            });
        } catch (Refused refused) {
            return Answer.refused(RetractionPage.shown(page(id, aside, reason), Problems.of(refused)));
        }
    }

    private RetractionPage page(long id, long aside, String reason) {
        return RetractionPage.of(Aside.of(article(id), aside), article(id), reason);
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }
}
