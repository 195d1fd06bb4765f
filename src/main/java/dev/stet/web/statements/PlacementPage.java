package dev.stet.web.statements;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;

/**
 * The form in which a statement's span is adjusted.
 *
 * @param standing the placement in force, which this one would supersede
 * @param seen the number of the one that was in force when the form was opened
 * @param outdated whether somebody adjusted it meanwhile
 */
public record PlacementPage(
        Article article,
        Statement statement,
        Placement standing,
        SpanChoice span,
        String reason,
        int seen,
        boolean outdated) {

    static PlacementPage of(Article article, int number, SpanForm span, String reason, Integer seen) {
        Statement statement = Statement.of(article, number);
        int known = seen == null ? statement.placementNumber() : seen;
        return of(article, statement, span, reason, known, false);
    }

    static PlacementPage outdated(Article article, int number, SpanForm span, String reason) {
        Statement statement = Statement.of(article, number);
        return of(article, statement, span, reason, statement.placementNumber(), true);
    }

    private static PlacementPage of(
            Article article, Statement statement, SpanForm span, String reason, int seen, boolean outdated) {
        Placement standing = Placement.inForce(statement);
        SpanForm meant = span.isBlank() ? SpanForm.of(standing.exact()) : span;
        SpanChoice choice = SpanChoice.of(meant, Revision.current(article), article.language());
        return new PlacementPage(article, statement, standing, choice, reason, seen, outdated);
    }

    public String href() {
        return "/articles/" + article.id() + "/statements/" + statement.number();
    }

    /** Where the form is sent. */
    public String action() {
        return href() + "/placements";
    }

    /** What the button says. */
    public String button() {
        return outdated ? "Adjust on top" : "Adjust";
    }

    /** Where Cancel leads. */
    public String back() {
        return "/articles/" + article.id() + "?statement=" + statement.number() + "#statement";
    }
}
