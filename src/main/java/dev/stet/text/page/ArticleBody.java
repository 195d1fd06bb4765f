package dev.stet.text.page;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;

/**
 * The article in a page, without the page around it. The method is that of Readability (Arc90, 2009; kept up by Mozilla,
 * github.com/mozilla/readability): drop what is named like furniture, let each paragraph speak for the elements around
 * it by its length and its commas, discount for links, take the best element with the neighbours that read alike, clean
 * it; where that leaves too little, begin again less strictly.
 *
 * @param root the article's elements under one box, in the order of the page
 * @param byline who wrote it, as far as it was known before or is said in the page
 */
public record ArticleBody(PageNode root, Optional<String> byline) {

    private static final int ENOUGH = 500;

    /**
     * Finds the article.
     *
     * @param title the title as far as known; its repetition above the text is left out
     * @param byline the byline as far as known from the head of the page
     * @return what is most likely the article; all of the body if nothing is; a root without text if the page shows none
     */
    public static ArticleBody of(Document page, String title, Optional<String> byline) {
        ArticleBody longest = null;
        Strictness strictness = Strictness.FULL;
        while (true) {
            ArticleBody body = attempt(page, title, byline, strictness);
            if (body.length() >= ENOUGH) {
                return body;
            }
            longest = longest == null || body.length() > longest.length() ? body : longest;
            if (strictness.isLaxest()) {
                return longest.length() > 0 ? longest : whole(page, byline);
            }
            strictness = strictness.relaxed();
        }
    }

    /** Where reducing leaves nothing, all that the page shows is better. */
    private static ArticleBody whole(Document page, Optional<String> byline) {
        PageNode body = PageTree.of(page);
        Measure.take(body);
        return new ArticleBody(body, byline);
    }

    private static ArticleBody attempt(Document page, String title, Optional<String> byline, Strictness strictness) {
        PageNode body = PageTree.of(page);
        Paragraphs.atDoubleBreaks(body);
        Pruning pruning = new Pruning(strictness, title, byline);
        List<PageNode> paragraphs = pruning.of(body);
        Measure.take(body);
        PageNode article = Candidate.in(body, Scores.of(paragraphs, strictness)).article();
        Cleaning.of(article, strictness);
        Measure.take(article);
        return new ArticleBody(article, pruning.byline());
    }

    /** Length of the text in UTF-16 units, white space squeezed. */
    public int length() {
        return root.measure().length();
    }
}
