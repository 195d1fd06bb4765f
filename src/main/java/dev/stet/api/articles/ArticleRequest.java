package dev.stet.api.articles;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.article.ArticleFacts;
import dev.stet.article.NewArticle;

/** An article as a program brings it in. */
@Schema(
        name = "NewArticle",
        description = "An article to bring in. Its text is normalised (NFC, line feeds) and stored as revision 1.")
public record ArticleRequest(
        @Schema(required = true, maxLength = 300) String title,

        @Schema(maxLength = 300, description = "Who wrote it.")
        String byline,

        @Schema(maxLength = 300, description = "Where it appeared.")
        String outlet,

        @Schema(maxLength = 2000, description = "An http or https address.")
        String url,

        @Schema(description = "A day, month or year: 2024-05-20, 2024-05 or 2024.")
        String publishedOn,

        @Schema(description = "A BCP 47 tag.", defaultValue = "en")
        String language,

        @Schema(required = true, description = "At most 1,000,000 code points.")
        String text,

        @Schema(
                description = "What the text is. Of a web page, only the article in it is taken.",
                enumeration = {"text", "markdown", "html"},
                defaultValue = "text")
        String format,

        @Schema(
                description = "What each stretch is, in order, all that can be read in some part. With it the text is"
                        + " taken as it is, and “format” only says how it came in: send what a preview gave,"
                        + " corrected. Without it the text is read and its parts are found. Offsets count"
                        + " Unicode code points of the normalised text, end exclusive.")
        List<PartRequest> parts,

        @Schema(
                description = "Whether boilerplate and source lists are set aside at once, as not to be checked.",
                defaultValue = "true")
        Boolean furnitureAside) {

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    NewArticle article() {
        ArticleFacts facts = new ArticleFacts(title, byline, outlet, url, publishedOn, language);
        Reading read = Reading.of(this);
        boolean aside = furnitureAside == null || furnitureAside;
        return new NewArticle(facts, read.text(), read.parts(), read.medium().key(), aside);
    }
}
