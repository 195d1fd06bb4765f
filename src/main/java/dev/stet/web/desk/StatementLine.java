package dev.stet.web.desk;

import dev.stet.article.Statement;
import dev.stet.review.Rating;
import dev.stet.review.Stage;
import dev.stet.review.Standing;
import dev.stet.review.StatementFilter;

/**
 * A statement in a list.
 *
 * @param href its page
 * @param galley its place in the galley
 * @param category its category, or the question where it asks whether it is true what another asks to have been said
 * @param label the verdict in force, or the stage where there is none in force
 * @param reason why it is to be checked again, or null
 */
public record StatementLine(
        String href,
        String galley,
        int number,
        String exact,
        String category,
        String article,
        String tone,
        String symbol,
        String label,
        String reason) {

    static StatementLine of(StatementFilter.Found found) {
        Standing standing = found.standing();
        Statement statement = standing.statement();
        String article = "/articles/" + statement.article().id();
        boolean rated = standing.stage() == Stage.CHECKED;
        Rating rating = rated ? standing.rating() : null;
        Stage stage = standing.stage();
        return new StatementLine(
                article + "/statements/" + statement.number(),
                article + "?statement=" + statement.number() + "#statement",
                statement.number(),
                found.placement().exact(),
                statement.hangsOn() == null ? statement.category().label() : "is it true?",
                statement.article().title(),
                (rated ? rating.tone() : stage.tone()).key(),
                rated ? rating.symbol() : stage.symbol(),
                rated ? rating.label() : stage.label(),
                standing.recheckReason());
    }
}
