package dev.stet.http;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import dev.stet.report.EvidencePack;
import dev.stet.report.Report;
import dev.stet.report.ReportDesk;
import dev.stet.report.ReportFile;
import dev.stet.report.ReportFormat;
import dev.stet.shared.Keyed;
import dev.stet.shared.Missing;

/** A file of an issued report, byte for byte as it was issued; or all of them with the evidence. */
public final class Download {

    /** Should a browser show the file in spite of all, then as a page that can do nothing. */
    private static final String CONTENT = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /** The ending of what holds everything. */
    private static final String EVIDENCE = "zip";

    private static final int NAME = 60;

    private Download() {}

    /**
     * To be called within a transaction; the bytes are read after it, in one of their own.
     *
     * @param ending a format's key, or {@code zip}
     * @throws Missing where the report was not issued so
     */
    public static Response of(Report report, String ending, ReportDesk reports) {
        if (ending.equals(EVIDENCE)) {
            return of(EvidencePack.of(report), reports);
        }
        ReportFormat format = Keyed.find(ReportFormat.class, ending)
                .orElseThrow(() -> new Missing("Reports are not issued as ." + ending + "."));
        return of(ReportFile.of(report, format), reports);
    }

    /** Without a length: it is packed while it is sent. */
    private static Response of(EvidencePack evidence, ReportDesk reports) {
        StreamingOutput bytes = out -> reports.pack(evidence, out);
        return Response.ok(bytes)
                .type("application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name(evidence.report(), EVIDENCE) + "\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }

    private static Response of(ReportFile file, ReportDesk reports) {
        StreamingOutput bytes = out -> reports.copy(file, out);
        return Response.ok(bytes)
                .type(file.format().mediaType())
                .header("Content-Length", file.length())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\""
                                + name(file.report(), file.format().key()) + "\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }

    /** Letters, digits and hyphens of ASCII only: nothing in it means anything to a header or a file system. */
    private static String name(Report report, String ending) {
        String plain = Normalizer.normalize(report.article().title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(NAME, plain.length())).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "article-" + report.article().id() : cut) + "-report-" + report.number() + "." + ending;
    }
}
