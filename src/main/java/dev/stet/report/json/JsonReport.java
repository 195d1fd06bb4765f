package dev.stet.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.runtime.annotations.RegisterForReflection;

import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.CitationFact;
import dev.stet.report.model.CoverageFact;
import dev.stet.report.model.OpenPoint;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.QuotedFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ScaleFact;
import dev.stet.report.model.Segment;
import dev.stet.report.model.SourceFact;
import dev.stet.report.model.StatementFact;
import dev.stet.report.model.Tallies;
import dev.stet.report.model.TextFact;
import dev.stet.report.sheet.Method;

/** The report for machines: UTF-8, in the form of docs/report-schema.json. A test holds the two together. */
@RegisterForReflection(
        targets = {
            ReportModel.Issue.class,
            ReportModel.ArticleFact.class,
            ReportModel.PersonFact.class,
            ReportModel.LedgerFact.class,
            TextFact.class,
            TextFact.PartText.class,
            Segment.class,
            StatementFact.class,
            StatementFact.Stamp.class,
            StatementFact.Adjustment.class,
            StatementFact.StageFact.class,
            StatementFact.RetractionFact.class,
            StatementFact.VerdictFact.class,
            StatementFact.SearchFact.class,
            CitationFact.class,
            QuotationFact.class,
            QuotationFact.Difference.class,
            QuotationFact.Piece.class,
            QuotationFact.Earlier.class,
            QuotedFact.class,
            QuotedFact.Look.class,
            CaptureFact.class,
            SourceFact.class,
            ScaleFact.class,
            ScaleFact.RatingFact.class,
            CoverageFact.class,
            CoverageFact.Stretch.class,
            CoverageFact.SetAside.class,
            OpenPoint.class,
            Tallies.class,
            Tallies.Tally.class,
            JsonReport.Form.class
        })
public final class JsonReport {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {}

    /** What the outermost object holds. */
    @JsonPropertyOrder({"schemaVersion", "issue", "article", "text", "tallies", "coverage"})
    record Form(
            String schemaVersion,
            ReportModel.Issue issue,
            ReportModel.ArticleFact article,
            TextFact text,
            Tallies tallies,
            CoverageFact coverage,
            List<StatementFact> statements,
            List<StatementFact> retracted,
            List<SourceFact> sources,
            List<OpenPoint> openPoints,
            List<ScaleFact> scales,
            List<String> method,
            List<ReportModel.PersonFact> people,
            ReportModel.LedgerFact ledger) {}

    /** The whole file; the stream is flushed, not closed. */
    public static void write(ReportModel model, OutputStream to) throws IOException {
        JSON.writeValue(
                to,
                new Form(
                        ReportModel.SCHEMA_VERSION,
                        model.issue(),
                        model.article(),
                        model.text(),
                        model.tallies(),
                        model.coverage(),
                        model.statements(),
                        model.retracted(),
                        model.sources(),
                        model.openPoints(),
                        model.scales(),
                        Method.SENTENCES,
                        model.people(),
                        model.ledger()));
        to.flush();
    }
}
