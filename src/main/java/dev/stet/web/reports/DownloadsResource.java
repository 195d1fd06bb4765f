package dev.stet.web.reports;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;

import dev.stet.article.Article;
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
    /** Should a browser show the file in spite of all, then as a page that can do nothing. */
    private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private static final int NAME = 60;

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
        ReportFile file = ReportFile.of(report, form);
        StreamingOutput bytes = out -> reports.copy(file, out);
        return Response.ok(bytes)
                .type(form.mediaType())
                .header("Content-Length", file.length())
                .header("Content-Disposition", "attachment; filename=\"" + name(report, form) + "\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }

    /** Letters, digits and hyphens of ASCII only: nothing in it means anything to a header or a file system. */
    static String name(Report report, ReportFormat format) {
        String plain = Normalizer.normalize(report.article().title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(NAME, plain.length())).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "article-" + report.article().id() : cut) + "-report-" + report.number() + "."
                + format.key();
    }
}
