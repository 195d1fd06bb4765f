package dev.stet.http;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import dev.stet.report.Report;
import dev.stet.report.ReportDesk;
import dev.stet.report.ReportFile;

/** A file of an issued report, byte for byte as it was issued. */
public final class Download {

    /** Should a browser show the file in spite of all, then as a page that can do nothing. */
    private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private static final int NAME = 60;

    private Download() {}

    /** To be called within a transaction; the bytes are read after it, in one of their own. */
    public static Response of(ReportFile file, ReportDesk reports) {
        StreamingOutput bytes = out -> reports.copy(file, out);
        return Response.ok(bytes)
                .type(file.format().mediaType())
                .header("Content-Length", file.length())
                .header("Content-Disposition", "attachment; filename=\"" + name(file) + "\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }

    /** Letters, digits and hyphens of ASCII only: nothing in it means anything to a header or a file system. */
    private static String name(ReportFile file) {
        Report report = file.report();
        String plain = Normalizer.normalize(report.article().title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(NAME, plain.length())).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "article-" + report.article().id() : cut) + "-report-" + report.number() + "."
                + file.format().key();
    }
}
