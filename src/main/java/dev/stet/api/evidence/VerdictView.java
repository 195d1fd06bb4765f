package dev.stet.api.evidence;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.review.Verdict;

/** A verdict. */
@Schema(name = "Verdict", description = "A rating given to a wording; a later one supersedes it and both stay.")
public record VerdictView(
        @Schema(description = "From 1, counted for each statement; the highest is in force.")
        int number,

        @Schema(description = "The key of the rating.") String rating,
        @Schema(description = "The rating for people.") String label,
        String rationale,
        @Schema(description = "The words that were rated.") String wording,

        @Schema(description = "Of the wording's UTF-8 bytes; 64 hexadecimal digits.")
        String wordingSha256,

        Instant givenAt,
        Who givenBy) {

    public static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.number(),
                verdict.rating().key(),
                verdict.rating().label(),
                verdict.rationale(),
                verdict.wording(),
                verdict.wordingDigest().hex(),
                verdict.givenAt(),
                Who.of(verdict.givenBy()));
    }
}
