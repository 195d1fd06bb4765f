package dev.stet.api.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.article.Part;
import dev.stet.text.PartSpan;

/** A part of an article. */
@Schema(name = "Part", description = "A typed stretch of the text; offsets in Unicode code points, end exclusive.")
public record PartView(
        @Schema(description = "As “headline” or “source-list”.")
        String kind,

        @Schema(description = "Code points before it.") int start,

        @Schema(description = "Code points up to its end; exclusive.")
        int end) {

    static PartView of(Part part) {
        return new PartView(part.kind().key(), part.span().start(), part.span().end());
    }

    static PartView of(PartSpan part) {
        return new PartView(part.kind().key(), part.span().start(), part.span().end());
    }
}
