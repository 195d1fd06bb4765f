package dev.stet.api.captures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.source.capture.CaptureExchange;

/** What a site answered. */
@Schema(name = "Fetch", description = "What was asked of a site and what it answered.")
public record FetchView(
        @Schema(description = "From where it came in the end, after all redirects.")
        String url,

        @Schema(description = "The HTTP status of the answer.")
        int status,

        @Schema(description = "First line and headers of the answer, a line each.")
        String headers,

        @Schema(description = "Where both are to be had in the form of web archives.")
        String warc) {

    /** Null where nothing was fetched. */
    static FetchView of(CaptureExchange exchange, String capture) {
        return exchange == null
                ? null
                : new FetchView(exchange.url(), exchange.status(), exchange.response(), capture + "/warc");
    }
}
