package dev.stet.web.ui.look;

import dev.stet.review.Rating;
import dev.stet.review.Stage;
import dev.stet.review.Standing;

/**
 * How the state of a statement looks in one glance: the rating in force while it holds, else the stage.
 *
 * @param sign one character that tells it apart without colour
 * @param tone the colour and line style, as docs/look.md names them
 * @param label for people, in lower case
 * @param order its place among all looks: ratings by the scale, then stages
 */
public record Look(String sign, String tone, String label, int order) {

    private static final int AFTER_RATINGS = 1000;

    /** Of a statement that stands thus. */
    public static Look of(Standing standing) {
        return standing.stage() == Stage.CHECKED && standing.verdict() != null
                ? of(standing.verdict().rating())
                : of(standing.stage());
    }

    /** A rating that is open (nobody can tell) is drawn otherwise than a statement that is open (nobody has told). */
    public static Look of(Rating rating) {
        String tone = rating.tone().key();
        return new Look(rating.symbol(), tone.equals("open") ? "held" : tone, rating.label(), rating.ordinal());
    }

    public static Look of(Stage stage) {
        int order = AFTER_RATINGS + (Stage.values().length - stage.ordinal());
        return new Look(stage.symbol(), stage.tone().key(), stage.label(), order);
    }
}
