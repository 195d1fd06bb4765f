package dev.stet.api.articles;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.review.Progress;

/** How far the statements of an article have come. */
@Schema(name = "Progress", description = "How far the statements have come; retracted ones do not count.")
public record ProgressView(
        @Schema(description = "How many stand.") long statements,

        @Schema(description = "How many of them nobody has finished with.")
        long open,

        @Schema(description = "None is zero.") List<Tally> tallies) {

    /** So many statements at one stage, or with one rating. */
    @Schema(name = "Tally")
    public record Tally(
            @Schema(enumeration = {"unreviewed", "in-progress", "checked", "re-check"})
            String stage,

            @Schema(description = "The key of the rating where they are checked, or null.")
            String rating,

            long count) {}

    static ProgressView of(Progress progress) {
        List<Tally> tallies = progress.tallies().stream()
                .map(tally -> new Tally(
                        tally.stage().key(),
                        tally.rating() == null ? null : tally.rating().key(),
                        tally.count()))
                .toList();
        return new ProgressView(progress.total(), progress.open(), tallies);
    }
}
