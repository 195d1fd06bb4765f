package dev.stet.api.articles;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Span;
import dev.stet.article.Article;
import dev.stet.article.Aside;
import dev.stet.article.Coverage;
import dev.stet.article.Placement;
import dev.stet.article.Revision;

/** How much of an article somebody has looked at. */
@Schema(name = "Coverage", description = "How much somebody has looked at, in Unicode code points without white space.")
public record CoverageView(
        @Schema(description = "In at least one statement.") int statements,

        @Schema(description = "Set aside, and in no statement.")
        int asides,

        @Schema(description = "The others.") int unreviewed,

        @Schema(description = "The share looked at, rounded down: 100 means all.")
        int percent,

        @Schema(description = "Where nobody has looked; in code points, end exclusive.")
        List<Span> gaps) {

    static CoverageView of(Article article, Revision revision) {
        Coverage coverage = Coverage.of(
                revision.text(),
                Placement.inForce(article).stream().map(Placement::span).toList(),
                Aside.standing(revision).stream().map(Aside::span).toList());
        return new CoverageView(
                coverage.statements(),
                coverage.asides(),
                coverage.unreviewed(),
                coverage.percent(),
                coverage.gaps().stream().map(Span::of).toList());
    }
}
