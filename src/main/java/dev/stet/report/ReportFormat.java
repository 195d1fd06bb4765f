package dev.stet.report;

import java.io.IOException;
import java.io.OutputStream;

import dev.stet.report.csv.CsvReport;
import dev.stet.report.html.HtmlReport;
import dev.stet.report.json.JsonReport;
import dev.stet.report.model.ReportModel;
import dev.stet.report.pdf.PdfReport;
import dev.stet.shared.Keyed;

/** The forms that a report is issued in. Each writer is pure: the same model gives the same bytes. */
public enum ReportFormat implements Keyed {
    HTML("HTML", "to read and to pass on, one file", "text/html;charset=UTF-8", HtmlReport::write),
    PDF("PDF", "tagged, for the archive (PDF/A-2a, PDF/UA-1)", "application/pdf", PdfReport::write),
    CSV("CSV", "a row for each statement and citation", "text/csv;charset=UTF-8", CsvReport::write),
    JSON("JSON", "for machines", "application/json", JsonReport::write);

    private final String label;
    private final String gist;
    private final String mediaType;
    private final Writer writer;

    ReportFormat(String label, String gist, String mediaType, Writer writer) {
        this.label = label;
        this.gist = gist;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    @FunctionalInterface
    private interface Writer {
        void write(ReportModel model, OutputStream to) throws IOException;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it is good for. */
    public String gist() {
        return gist;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The stream is flushed, not closed. */
    public void write(ReportModel model, OutputStream to) throws IOException {
        writer.write(model, to);
    }
}
