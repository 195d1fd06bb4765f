package dev.stet.api.reports;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.report.Report;

/** An issued report in a list. */
@Schema(name = "ReportLine", description = "An issued report as a list shows it.")
public record ReportLine(
        @Schema(description = "From 1, counted for each article.")
        int number,

        Instant issuedAt,
        Who issuedBy) {

    static ReportLine of(Report report) {
        return new ReportLine(report.number(), report.issuedAt(), Who.of(report.issuedBy()));
    }
}
