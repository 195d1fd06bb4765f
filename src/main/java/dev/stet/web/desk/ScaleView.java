package dev.stet.web.desk;

import java.time.Instant;
import java.util.List;

import dev.stet.review.Rating;
import dev.stet.review.Scale;

/** The desk's scale as its page shows it. */
public record ScaleView(int version, Instant adoptedAt, List<Rating> ratings) {

    static ScaleView of(Scale scale) {
        return new ScaleView(scale.version(), scale.adoptedAt(), scale.ratings());
    }
}
