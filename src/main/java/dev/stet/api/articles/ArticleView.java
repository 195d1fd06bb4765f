package dev.stet.api.articles;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.article.Article;
import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.people.Desk;
import dev.stet.review.Progress;

/** An article with how it stands. */
@Schema(
        name = "Article",
        description = "An article and how it stands. All offsets count Unicode code points of its text, end exclusive.")
public record ArticleView(
        long id,
        String title,
        @Schema(description = "Who wrote it, or null.") String byline,
        @Schema(description = "Where it appeared, or null.") String outlet,

        @Schema(description = "An http or https address, or null.")
        String url,

        @Schema(description = "A day, month or year, or null.")
        String publishedOn,

        @Schema(description = "A BCP 47 tag.") String language,
        Instant receivedAt,
        Who receivedBy,

        @Schema(description = "Who is to check it, or null.")
        Who assignee,

        RevisionView revision,
        List<PartView> parts,
        CoverageView coverage,
        ProgressView progress) {

    static ArticleView of(Desk desk, long id) {
        Article article = Article.of(desk, id);
        Revision revision = Revision.current(article);
        Progress progress = Progress.of(List.of(article)).get(article.id());
        return new ArticleView(
                article.id(),
                article.title(),
                article.byline(),
                article.outlet(),
                article.url(),
                article.publishedOn(),
                article.language(),
                article.receivedAt(),
                Who.of(article.receivedBy()),
                Who.of(article.assignee()),
                RevisionView.of(revision),
                Part.of(revision).stream().map(PartView::of).toList(),
                CoverageView.of(article, revision),
                ProgressView.of(progress));
    }
}
