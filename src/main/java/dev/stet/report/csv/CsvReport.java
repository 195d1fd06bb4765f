package dev.stet.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import dev.stet.report.model.CitationFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.SourceFact;
import dev.stet.report.model.StatementFact;

/**
 * The report as a table (RFC 4180, UTF-8 with a byte order mark, CRLF): one row for each statement and citation, and one for
 * a statement without any. What was taken back is there and says so.
 */
public final class CsvReport {
    /** The columns, as docs/report.md explains them. */
    public static final List<String> COLUMNS = List.of(
            "report",
            "issued_at",
            "article",
            "revision",
            "text_sha256",
            "statement",
            "wording",
            "start",
            "end",
            "category",
            "speaker",
            "hangs_on",
            "statement_taken_back",
            "stage",
            "recheck_reason",
            "verdict",
            "verdict_holds",
            "rationale",
            "rated_by",
            "rated_at",
            "rated_wording",
            "scale_version",
            "searches_without_result",
            "quoted_words",
            "citation",
            "source",
            "source_title",
            "source_publisher",
            "source_author",
            "source_published",
            "source_url",
            "source_kind",
            "stance",
            "directness",
            "basis",
            "excerpt",
            "locator",
            "looked_at",
            "note",
            "cited_by",
            "cited_at",
            "citation_taken_back",
            "quotation_test",
            "capture",
            "capture_taken_at",
            "capture_sha256",
            "capture_reader",
            "normalisation",
            "tested_at",
            "altered_words",
            "earlier_captures");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReportModel model;
    private final CSVPrinter printer;

    private CsvReport(ReportModel model, CSVPrinter printer) {
        this.model = model;
        this.printer = printer;
    }

    /** The whole file; the stream is flushed, not closed. */
    public static void write(ReportModel model, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        CsvReport report = new CsvReport(model, printer);
        for (StatementFact statement : model.statements()) {
            report.rows(statement);
        }
        for (StatementFact statement : model.retracted()) {
            report.rows(statement);
        }
        printer.flush();
    }

    private void rows(StatementFact statement) throws IOException {
        List<CitationFact> citations = Stream.concat(statement.citations().stream(), statement.withdrawn().stream())
                .toList();
        if (citations.isEmpty()) {
            row(statement, null);
        }
        for (CitationFact citation : citations) {
            row(statement, citation);
        }
    }

    private void row(StatementFact statement, CitationFact citation) throws IOException {
        List<Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(model.issue().isIssued() ? model.issue().number() : null);
        cells.add(model.issue().at());
        cells.add(model.article().title());
        cells.add(model.text().revision());
        cells.add(model.text().sha256());
        cells.addAll(StatementCells.of(statement));
        cells.addAll(citation == null ? CitationCells.none() : CitationCells.of(citation, source(citation)));
        cells.addAll(QuotationCells.of(citation));
        printer.printRecord(cells.stream().map(Cell::safe));
    }

    private SourceFact source(CitationFact citation) {
        return model.sources().get(citation.source() - 1);
    }
}
