package dev.stet.api.desk;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.review.Rating;
import dev.stet.review.Scale;

/** The desk's scale. */
@Schema(name = "Scale", description = "The verdicts that the desk gives, in order.")
public record ScaleView(@Schema(description = "From 1.") int version, Instant adoptedAt, List<RatingView> ratings) {

    /** One of them. */
    @Schema(name = "Rating")
    public record RatingView(
            @Schema(description = "Stable: what a verdict names.")
            String key,

            @Schema(description = "For people.") String label,

            @Schema(description = "One character that tells it apart without colour.")
            String symbol,

            @Schema(enumeration = {"ok", "partly", "no", "open", "again", "quiet"})
            String tone,

            @Schema(description = "What it says, in a sentence.")
            String meaning) {

        static RatingView of(Rating rating) {
            return new RatingView(
                    rating.key(), rating.label(), rating.symbol(), rating.tone().key(), rating.meaning());
        }
    }

    static ScaleView of(Scale scale) {
        return new ScaleView(
                scale.version(),
                scale.adoptedAt(),
                scale.ratings().stream().map(RatingView::of).toList());
    }
}
