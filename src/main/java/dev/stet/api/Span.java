package dev.stet.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.TextSpan;

/** A stretch of a text. */
@Schema(
        name = "Span",
        description = "A stretch of the article's normalised text, counted in Unicode code points, end exclusive.")
public record Span(
        @Schema(description = "Code points before the stretch.")
        int start,

        @Schema(description = "Code points up to its end; exclusive.")
        int end) {

    public static Span of(TextSpan span) {
        return new Span(span.start(), span.end());
    }
}
