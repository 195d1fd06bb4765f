package dev.stet.api.statements;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.RetractionView;
import dev.stet.api.Who;
import dev.stet.api.evidence.CitationView;
import dev.stet.api.evidence.SearchView;
import dev.stet.api.evidence.VerdictView;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Search;
import dev.stet.people.Person;
import dev.stet.review.Standing;
import dev.stet.review.Verdict;

/** A statement with all that is known of it. */
@Schema(
        name = "Statement",
        description = "A statement with all that is known of it. Offsets count Unicode code points, end exclusive.")
public record StatementView(
        @Schema(description = "From 1 in its article; never given twice.")
        int number,

        String category,

        @Schema(description = "Whose words they are, or null.")
        String speaker,

        @Schema(description = "The number of the statement it hangs on, or null.")
        Integer hangsOn,

        @Schema(description = "The numbers of those that hang on it.")
        List<Integer> hanging,

        Instant markedAt,
        Who markedBy,
        @Schema(description = "Null while it stands.") RetractionView retraction,

        @Schema(enumeration = {"unreviewed", "in-progress", "checked", "re-check"})
        String stage,

        @Schema(description = "Why it is to be checked again; null at any other stage.")
        String recheckReason,

        @Schema(description = "The number of the verdict in force, to be sent as “seen”; 0 for none.")
        int verdictInForce,

        @Schema(description = "The newest first; the first is in force.")
        List<PlacementView> placements,

        @Schema(description = "By number, retracted ones too.")
        List<CitationView> citations,

        @Schema(description = "Searches that found nothing, as they were recorded.")
        List<SearchView> searches,

        @Schema(description = "The newest first; the first is in force.")
        List<VerdictView> verdicts) {

    static StatementView of(Statement statement) {
        // Whoever took something back is then known, however many they are.
        Person.of(statement.article().desk());
        Standing standing = Standing.of(statement);
        return new StatementView(
                statement.number(),
                statement.category().key(),
                statement.speaker(),
                statement.hangsOn() == null ? null : statement.hangsOn().number(),
                Statement.hangingOn(statement).stream().map(Statement::number).toList(),
                statement.markedAt(),
                Who.of(statement.markedBy()),
                RetractionView.of(statement.retraction()),
                standing.stage().key(),
                standing.recheckReason(),
                standing.verdictNumber(),
                Placement.of(statement).stream().map(PlacementView::of).toList(),
                Citation.of(statement).stream().map(CitationView::of).toList(),
                Search.of(statement).stream().map(SearchView::of).toList(),
                Verdict.of(statement).stream().map(VerdictView::of).toList());
    }
}
