package dev.stet.api.reports;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.report.Report;
import dev.stet.report.ReportFile;

/** An issued report with its files. */
@Schema(name = "Report", description = "An issued report: what stood at that moment. It never changes.")
public record ReportView(
        @Schema(description = "From 1, counted for each article.")
        int number,

        @Schema(description = "The number of the text it is about.")
        int revision,

        Instant issuedAt,
        Who issuedBy,

        @Schema(description = "How many entries the ledger had then.")
        long ledgerSize,

        @Schema(description = "The Merkle tree hash over them; 64 hexadecimal digits.")
        String ledgerRoot,

        List<File> files,

        @Schema(description = "Where all files with the captures that they name are downloaded as a ZIP.")
        String evidence) {

    /** A report in one format. */
    @Schema(name = "ReportFile")
    public record File(
            @Schema(enumeration = {"html", "pdf", "csv", "json"})
            String format,

            String mediaType,
            @Schema(description = "In bytes.") long length,

            @Schema(description = "Of its bytes; 64 hexadecimal digits.")
            String sha256,

            @Schema(description = "Where it is downloaded.") String href) {

        static File of(ReportFile file, String base) {
            return new File(
                    file.format().key(),
                    file.format().mediaType(),
                    file.length(),
                    file.digest().hex(),
                    base + "." + file.format().key());
        }
    }

    static ReportView of(Report report, String address) {
        return new ReportView(
                report.number(),
                report.revision().number(),
                report.issuedAt(),
                Who.of(report.issuedBy()),
                report.ledgerSize(),
                report.ledgerRoot().hex(),
                ReportFile.of(report).stream()
                        .map(file -> File.of(file, address))
                        .toList(),
                address + ".zip");
    }
}
