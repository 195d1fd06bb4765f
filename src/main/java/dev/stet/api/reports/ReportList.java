package dev.stet.api.reports;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reports of an article. */
@Schema(name = "ReportList", description = "All reports issued of the article, the newest first.")
public record ReportList(List<ReportLine> items) {}
