package dev.stet.web.reports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.stet.article.Article;
import dev.stet.http.Download;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.report.Report;
import dev.stet.report.ReportDesk;

/** The files of issued reports, byte for byte as they were issued, and all of them with the evidence as a ZIP. */
@Path("/articles/{id:\\d+}/reports/{number:\\d{1,9}}.{format:[a-z]+}")
@Needs(Role.READER)
public class DownloadsResource {
    @Inject
    ReportDesk reports;

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public Response download(@RestPath long id, @RestPath int number, @RestPath String format) {
        return Download.of(Report.of(Article.of(viewer.desk(), id), number), format, reports);
    }
}
