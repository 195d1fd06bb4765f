package dev.stet.api.reports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Posts;
import dev.stet.article.Article;
import dev.stet.http.Download;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.report.Report;
import dev.stet.report.ReportDesk;
import dev.stet.shared.Clock;

/** The reports issued of an article, and their files. */
@Path("/api/articles/{id:\\d+}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Reports")
public class ReportsResource {

    private static final String NOTHING_SENT = "";

    @Inject
    ReportDesk reports;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "listReports", summary = "The reports issued of an article")
    public ReportList list(@RestPath long id) {
        return new ReportList(
                Report.of(article(id)).stream().map(ReportLine::of).toList());
    }

    @POST
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "issueReport",
            summary = "Issue a report of the article as it stands",
            description = "Needs no body. It is stored in all formats; issuing again makes another.")
    public RestResponse<ReportView> issue(@RestPath long id) {
        return posts.create(
                NOTHING_SENT,
                address(id),
                () -> reports.issue(id, viewer.person(), clock.now()).number(),
                made -> view(id, (int) made));
    }

    @GET
    @Path("/{report:\\d{1,9}}")
    @Transactional
    @Operation(operationId = "readReport", summary = "One issued report and its files")
    public ReportView read(@RestPath long id, @RestPath int report) {
        return view(id, report);
    }

    @GET
    @Path("/{report:\\d{1,9}}.{format:[a-z]+}")
    @Produces({"text/html", "application/pdf", "text/csv", MediaType.APPLICATION_JSON, "application/zip"})
    @Transactional
    @Operation(
            operationId = "downloadReport",
            summary = "A file of a report, byte for byte as it was issued",
            description = "As zip: all files with the captures that they name, and a list of their digests.")
    public Response download(@RestPath long id, @RestPath int report, @RestPath String format) {
        return Download.of(Report.of(article(id), report), format, reports);
    }

    private ReportView view(long id, int report) {
        return ReportView.of(Report.of(article(id), report), address(id) + "/" + report);
    }

    private Article article(long id) {
        return Article.of(viewer.desk(), id);
    }

    private static String address(long id) {
        return "/api/articles/" + id + "/reports";
    }
}
