package dev.stet.api.statements;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.article.Placement;

/** Where a statement stands, or stood. */
@Schema(
        name = "Placement",
        description =
                "Where a statement stands in a revision: Unicode code points, end exclusive; and its words with up to 32"
                        + " code points around them.")
public record PlacementView(
        @Schema(description = "From 1, counted for each statement; the highest is in force.")
        int number,

        @Schema(description = "The revision's number.") int revision,
        @Schema(description = "Code points before it.") int start,

        @Schema(description = "Code points up to its end; exclusive.")
        int end,

        String exact,
        String prefix,
        String suffix,

        @Schema(description = "Why it was adjusted; null for the first.")
        String reason,

        Instant placedAt,
        Who placedBy) {

    static PlacementView of(Placement placement) {
        return new PlacementView(
                placement.number(),
                placement.revision().number(),
                placement.span().start(),
                placement.span().end(),
                placement.exact(),
                placement.prefix(),
                placement.suffix(),
                placement.reason(),
                placement.placedAt(),
                Who.of(placement.placedBy()));
    }
}
