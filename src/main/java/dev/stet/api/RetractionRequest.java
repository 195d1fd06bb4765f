package dev.stet.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back. */
@Schema(name = "NewRetraction", description = "Taking something back; it stays readable with the reason.")
public record RetractionRequest(
        @Schema(required = true, maxLength = 1000, description = "Why; stays on record.")
        String reason) {}
