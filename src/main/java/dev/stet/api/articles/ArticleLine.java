package dev.stet.api.articles;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.article.Article;
import dev.stet.review.Progress;

/** An article in a list. */
@Schema(name = "ArticleLine", description = "An article as a list shows it.")
public record ArticleLine(
        long id,
        String title,
        @Schema(description = "Where it appeared, or null.") String outlet,

        @Schema(description = "A day, month or year, or null.")
        String publishedOn,

        Instant receivedAt,

        @Schema(description = "Who is to check it, or null.")
        Who assignee,

        ProgressView progress) {

    static ArticleLine of(Article article, Progress progress) {
        return new ArticleLine(
                article.id(),
                article.title(),
                article.outlet(),
                article.publishedOn(),
                article.receivedAt(),
                Who.of(article.assignee()),
                ProgressView.of(progress));
    }
}
