package dev.stet.web.reports;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.report.Report;
import dev.stet.report.ReportDesk;
import dev.stet.report.model.ReportModel;
import dev.stet.shared.Clock;
import dev.stet.shared.Outdated;
import dev.stet.shared.Typed;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;

/** The audit report as it stands, and those that were issued. */
@Path("/articles/{id:\\d+}")
@Needs(Role.READER)
public class ReportsResource {

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance report(ReportPage page);

        static native TemplateInstance issued(IssuedPage page);

        private Templates() {}
    }

    @Inject
    ReportDesk reports;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    @GET
    @Path("/report")
    public TemplateInstance look(@RestPath long id) {
        return Templates.report(page(id, null));
    }

    @POST
    @Path("/reports")
    @Needs(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@RestPath long id, @RestForm String seen, @RestForm("once") String number) {
        try {
            return once.only(number, () -> {
                Report report = reports.issue(id, Typed.seen(seen), viewer.person(), clock.now());
                flash.say("Report " + report.number() + " is issued. It stays as it is now.");
                return URI.create("/articles/" + id + "/reports/" + report.number());
            });
        } catch (Outdated outdated) {
            return Answer.outdated(Templates.report(page(id, outdated.getMessage())));
        }
    }

    @GET
    @Path("/reports/{number:\\d{1,9}}")
    @Transactional
    public TemplateInstance issued(@RestPath long id, @RestPath int number) {
        return Templates.issued(IssuedPage.of(Report.of(Article.of(viewer.desk(), id), number)));
    }

    private ReportPage page(long id, String conflict) {
        ReportModel model = reports.look(id, viewer.person(), clock.now());
        return QuarkusTransaction.requiringNew()
                .call(() -> ReportPage.of(model, Article.of(viewer.desk(), id), conflict));
    }
}
