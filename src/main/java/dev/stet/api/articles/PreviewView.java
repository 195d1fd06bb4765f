package dev.stet.api.articles;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.article.NewArticle;

/** An article before it is stored. */
@Schema(name = "ArticlePreview", description = "The text as it would be kept, and its parts; nothing is stored.")
public record PreviewView(
        String text,

        @Schema(description = "Of the text's UTF-8 bytes; 64 hexadecimal digits.")
        String sha256,

        @Schema(description = "In Unicode code points.") int length,
        List<PartView> parts) {

    static PreviewView of(NewArticle article) {
        return new PreviewView(
                article.text().text(),
                article.text().digest().hex(),
                article.text().length(),
                article.parts().stream().map(PartView::of).toList());
    }
}
