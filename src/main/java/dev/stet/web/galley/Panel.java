package dev.stet.web.galley;

import java.util.List;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Search;
import dev.stet.citation.quoted.OwnWords;
import dev.stet.citation.quoted.TestedWords;
import dev.stet.review.Standing;
import dev.stet.web.ui.evidence.Exhibit;
import dev.stet.web.ui.evidence.Facts;
import dev.stet.web.ui.look.Look;
import dev.stet.web.ui.reference.Offered;

/**
 * One statement beside the text, with everything that is known of it.
 *
 * @param hanging the numbers of the statements that ask whether it is true
 * @param exhibits those that stand, by number: what contradicts stands in the same row as what supports
 * @param quoted what the statement itself puts between quotation marks, where it was looked for
 * @param retracted how many citations were taken back
 * @param offered what the article itself refers to at these words
 */
public record Panel(
        Article article,
        Statement statement,
        Placement placement,
        Standing standing,
        Look look,
        List<Integer> hanging,
        List<Exhibit> exhibits,
        List<OwnWords> quoted,
        int retracted,
        List<Search> searches,
        List<Offered> offered,
        Facts facts) {

    /** What stands of one statement, found in a number of queries that does not depend on the article. */
    static Panel of(Article article, Statement statement, Placement placement, Standing standing) {
        List<Exhibit> all = Exhibit.of(statement);
        List<Exhibit> standingOnes = all.stream().filter(Exhibit::isStanding).toList();
        return new Panel(
                article,
                statement,
                placement,
                standing,
                Look.of(standing),
                hangingOn(statement),
                standingOnes,
                OwnWords.of(TestedWords.of(statement)),
                all.size() - standingOnes.size(),
                Search.of(statement),
                Offered.at(article, statement, placement),
                Facts.of(standingOnes));
    }

    /** Where the statement's own pages begin. */
    public String href() {
        return "/articles/" + article.id() + "/statements/" + statement.number();
    }

    private static List<Integer> hangingOn(Statement statement) {
        return Statement.hangingOn(statement).stream()
                .filter(hanging -> !hanging.isRetracted())
                .map(Statement::number)
                .toList();
    }
}
