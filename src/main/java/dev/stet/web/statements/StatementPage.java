package dev.stet.web.statements;

import java.util.List;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Search;
import dev.stet.citation.quoted.OwnWords;
import dev.stet.citation.quoted.TestedWords;
import dev.stet.ledger.Entries;
import dev.stet.ledger.Entry;
import dev.stet.review.Stage;
import dev.stet.review.Standing;
import dev.stet.review.Verdict;
import dev.stet.web.ui.evidence.Exhibit;
import dev.stet.web.ui.evidence.Facts;
import dev.stet.web.ui.reference.Offered;

/**
 * Everything about one statement.
 *
 * @param placement the one in force
 * @param hanging the statements that ask whether it is true, where this one asks whether it was said
 * @param exhibits those taken back too
 * @param quoted what the statement itself puts between quotation marks, where it was looked for
 * @param offered what the article itself refers to at these words; none where the statement is retracted
 * @param placements the newest first
 * @param verdicts the newest first
 * @param happened the newest first
 */
public record StatementPage(
        Article article,
        Statement statement,
        Placement placement,
        Standing standing,
        List<Statement> hanging,
        List<Exhibit> exhibits,
        List<OwnWords> quoted,
        List<Offered> offered,
        List<Search> searches,
        List<Placement> placements,
        List<Verdict> verdicts,
        List<Entry> happened) {

    private static final int LATEST = 30;

    static StatementPage of(Article article, int number) {
        Statement statement = Statement.of(article, number);
        Placement placement = Placement.inForce(statement);
        return new StatementPage(
                article,
                statement,
                placement,
                Standing.of(statement),
                Statement.hangingOn(statement),
                Exhibit.of(statement),
                OwnWords.of(TestedWords.of(statement)),
                statement.isRetracted() ? List.of() : Offered.at(article, statement, placement),
                Search.of(statement),
                Placement.of(statement),
                Verdict.of(statement),
                Entries.about(article.desk().id(), statement.subject(), LATEST));
    }

    public String href() {
        return "/articles/" + article.id() + "/statements/" + statement.number();
    }

    public String galley() {
        return "/articles/" + article.id() + "?statement=" + statement.number() + "#statement";
    }

    /** How its stage or, once it is checked, its verdict looks. */
    public Sign sign() {
        boolean checked = standing.verdict() != null && standing.recheckReason() == null;
        return checked ? Sign.of(standing.verdict()) : Sign.of(standing.stage());
    }

    /** A symbol with its word. */
    public record Sign(String tone, String symbol, String label) {

        static Sign of(Verdict verdict) {
            return new Sign(
                    verdict.rating().tone().key(),
                    verdict.rating().symbol(),
                    verdict.rating().label());
        }

        static Sign of(Stage stage) {
            return new Sign(stage.tone().key(), stage.symbol(), stage.label());
        }
    }

    /** What is known of each of the four facts, and what is not. */
    public Facts facts() {
        return Facts.of(exhibits);
    }
}
