package dev.stet.web.verdicts;

import java.util.List;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Evidence;
import dev.stet.review.Rating;
import dev.stet.review.Scale;
import dev.stet.review.Standing;
import dev.stet.review.Verdict;
import dev.stet.web.ui.Choice;

/**
 * The form in which a statement is rated.
 *
 * @param wording the words that will be rated
 * @param inForce the verdict that this one would supersede, or null
 * @param outdated whether that one was given while this one was typed
 */
public record VerdictPage(
        Article article,
        Statement statement,
        String wording,
        Evidence evidence,
        List<Choice> ratings,
        VerdictForm form,
        Verdict inForce,
        boolean outdated) {

    static VerdictPage of(Article article, int number) {
        Statement statement = Statement.of(article, number);
        Standing standing = Standing.of(statement);
        VerdictForm blank = new VerdictForm("", "", Integer.toString(standing.verdictNumber()));
        return of(article, statement, standing, blank, false);
    }

    static VerdictPage refused(Article article, int number, VerdictForm form) {
        Statement statement = Statement.of(article, number);
        return of(article, statement, Standing.of(statement), form, false);
    }

    /** Sent a second time, it supersedes the verdict that came between. */
    static VerdictPage outdated(Article article, int number, VerdictForm form) {
        Statement statement = Statement.of(article, number);
        Standing standing = Standing.of(statement);
        VerdictForm onTop =
                new VerdictForm(form.rating(), form.rationale(), Integer.toString(standing.verdictNumber()));
        return of(article, statement, standing, onTop, standing.verdict() != null);
    }

    private static VerdictPage of(
            Article article, Statement statement, Standing standing, VerdictForm form, boolean outdated) {
        Evidence evidence = Evidence.of(statement);
        List<Choice> ratings = Scale.current(article.desk()).ratings().stream()
                .map(rating -> choice(rating, evidence))
                .toList();
        return new VerdictPage(
                article,
                statement,
                Placement.inForce(statement).exact(),
                evidence,
                ratings,
                form,
                standing.verdict(),
                outdated);
    }

    private static Choice choice(Rating rating, Evidence evidence) {
        String lacking = rating.lacking(evidence);
        String hint = lacking.isEmpty() ? rating.meaning() : rating.meaning() + " Not yet: " + lacking;
        return Choice.of(rating.key(), rating.label(), hint)
                .signed(rating.symbol(), rating.tone().key());
    }

    /** The label of the rating chosen, for the comparison; what was typed where it is none. */
    public String chosen() {
        return ratings.stream()
                .filter(rating -> rating.is(form.rating()))
                .map(Choice::label)
                .findFirst()
                .orElse("none");
    }

    /** Where the statement is seen in its article. */
    public String galley() {
        return "/articles/" + article.id() + "?statement=" + statement.number() + "#statement";
    }

    /** Where the form is sent. */
    public String action() {
        return href() + "/verdicts";
    }

    /** What the button says. */
    public String button() {
        return outdated ? "Give mine on top" : "Give the verdict";
    }

    public String href() {
        return "/articles/" + article.id() + "/statements/" + statement.number();
    }
}
