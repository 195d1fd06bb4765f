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
import dev.stet.report.ReportFile;
import dev.stet.report.ReportFormat;
import dev.stet.shared.Keyed;
import dev.stet.shared.Missing;

/** The files of issued reports, byte for byte as they were issued. */
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
        ReportFormat form = Keyed.find(ReportFormat.class, format)
                .orElseThrow(() -> new Missing("Reports are not issued as ." + format + "."));
        Report report = Report.of(Article.of(viewer.desk(), id), number);
        return Download.of(ReportFile.of(report, form), reports);
    }
}
