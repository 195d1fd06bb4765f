package dev.stet.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stet.people.Desk;
import dev.stet.report.model.ScaleFact;
import dev.stet.report.model.ScaleFact.RatingFact;
import dev.stet.review.Rating;
import dev.stet.review.Scale;

/** All versions of a desk's scale. */
final class ScaleReader {
    private ScaleReader() {}

    /** The newest first, in two queries. */
    static List<ScaleFact> read(Desk desk) {
        List<Scale> scales = Scale.list("desk = ?1 order by version desc", desk);
        List<Rating> ratings = Rating.list("scale.desk = ?1 order by scale.version desc, ordinal", desk);
        Map<Long, List<RatingFact>> byScale = ratings.stream()
                .collect(Collectors.groupingBy(
                        rating -> rating.scale().id(), Collectors.mapping(ScaleReader::fact, Collectors.toList())));
        return scales.stream()
                .map(scale ->
                        new ScaleFact(scale.version(), scale.adoptedAt(), byScale.getOrDefault(scale.id(), List.of())))
                .toList();
    }

    private static RatingFact fact(Rating rating) {
        return new RatingFact(
                rating.key(), rating.label(), rating.symbol(), rating.tone().key(), rating.meaning());
    }
}
