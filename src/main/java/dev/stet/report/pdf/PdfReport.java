package dev.stet.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

import dev.stet.report.model.ReportModel;

public final class PdfReport {
    private PdfReport() {}

    public static void write(ReportModel model, OutputStream to) throws IOException {}
}
