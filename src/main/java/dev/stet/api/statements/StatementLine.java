package dev.stet.api.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.review.Standing;

/** A statement in a list. */
@Schema(
        name = "StatementLine",
        description =
                "A statement as a list shows it: where it stands, in Unicode code points, end exclusive, and how it is"
                        + " rated.")
public record StatementLine(
        @Schema(description = "From 1 in its article; never given twice.")
        int number,

        String category,

        @Schema(description = "Whose words they are, or null.")
        String speaker,

        @Schema(description = "The number of the statement it hangs on, or null.")
        Integer hangsOn,

        @Schema(description = "Code points before it.") int start,

        @Schema(description = "Code points up to its end; exclusive.")
        int end,

        String exact,

        @Schema(enumeration = {"unreviewed", "in-progress", "checked", "re-check"})
        String stage,

        @Schema(description = "The key of the rating in force, or null.")
        String rating) {

    /** Those that stand in an article, in the order of the text, in two queries. */
    static List<StatementLine> of(Article article) {
        Map<Integer, Standing> standings = new HashMap<>();
        Standing.of(article)
                .forEach(standing -> standings.put(standing.statement().number(), standing));
        List<StatementLine> lines = new ArrayList<>();
        for (Placement placement : Placement.inForce(article)) {
            lines.add(of(placement, standings.get(placement.statement().number())));
        }
        return lines;
    }

    private static StatementLine of(Placement placement, Standing standing) {
        Statement statement = placement.statement();
        return new StatementLine(
                statement.number(),
                statement.category().key(),
                statement.speaker(),
                statement.hangsOn() == null ? null : statement.hangsOn().number(),
                placement.span().start(),
                placement.span().end(),
                placement.exact(),
                standing.stage().key(),
                standing.verdict() == null ? null : standing.verdict().rating().key());
    }
}
